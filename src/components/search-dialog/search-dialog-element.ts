/** `<search-dialog>`: opens on the header's search link, on `/` and on Ctrl-K. Old kernels follow the link instead. */
class SearchDialog extends HTMLElement {
	connectedCallback(): void {
		if (!('showModal' in this.dialog)) return;
		document.addEventListener('click', this.onClick);
		document.addEventListener('keydown', this.onKey);
	}

	disconnectedCallback(): void {
		document.removeEventListener('click', this.onClick);
		document.removeEventListener('keydown', this.onKey);
	}

	private get dialog(): HTMLDialogElement {
		return this.querySelector('dialog') as HTMLDialogElement;
	}

	private readonly onClick = (event: MouseEvent): void => {
		const target = event.target as Element;
		if (target.closest('[data-close]')) this.dialog.close();
		if (!target.closest('[data-open-search]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.open();
	};

	private readonly onKey = (event: KeyboardEvent): void => {
		const slash = event.key === '/' && !isTyping(event.target);
		const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!slash && !controlK) return;
		event.preventDefault();
		this.open();
	};

	private open(): void {
		// The search page has its own field; a second one over it would only confuse.
		const onPage = document.querySelector<HTMLInputElement>('main search-panel input[name="q"]');
		if (onPage) return onPage.focus();
		if (!this.dialog.open) this.dialog.showModal();
		void import('../search-panel/search-panel-element.ts');
		this.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
	}
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

customElements.define('search-dialog', SearchDialog);
