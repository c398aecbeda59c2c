/** `<share-page>`: what a button does is loaded when it is pressed. */
class SharePage extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
	}

	private readonly onClick = async ({ target }: Event): Promise<void> => {
		const wanted = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
		if (wanted === 'share') await (await import('./share-page-link.ts')).shareLink(this);
		if (wanted === 'poster') await (await import('./share-page-poster.ts')).savePoster(this);
	};
}

customElements.define('share-page', SharePage);
