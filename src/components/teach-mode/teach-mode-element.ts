/** `<teach-mode>`: switches the page to large type with the notes for the teacher; `#teach` in the address does it too. */
class TeachMode extends HTMLElement {
	connectedCallback(): void {
		this.button.addEventListener('click', this.toggle);
		window.addEventListener('hashchange', this.followAddress);
		this.followAddress();
	}

	disconnectedCallback(): void {
		this.button.removeEventListener('click', this.toggle);
		window.removeEventListener('hashchange', this.followAddress);
	}

	private get button(): HTMLButtonElement {
		return this.querySelector('button') as HTMLButtonElement;
	}

	private readonly toggle = (): void => this.set(document.documentElement.dataset['mode'] !== 'teach');

	private readonly followAddress = (): void => {
		if (location.hash !== '#teach') return;
		this.set(true);
		document.getElementById('teach')?.scrollIntoView();
	};

	private set(on: boolean): void {
		// Without the hash, 讲 in the bar works again.
		if (!on && location.hash === '#teach') history.replaceState(null, '', location.pathname);
		if (on) document.documentElement.dataset['mode'] = 'teach';
		else delete document.documentElement.dataset['mode'];
		this.button.setAttribute('aria-pressed', String(on));
		this.button.textContent = this.button.dataset[on ? 'off' : 'on'] as string;
	}
}

customElements.define('teach-mode', TeachMode);
