/** `<poster-sheet>`: prints on A4 or A3. `?size=a3` opens with the large one, so that a link can ask for it. */
const sizes = ['a4', 'a3'];

class PosterSheet extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
		this.take(new URLSearchParams(location.search).get('size'));
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
	}

	private readonly onClick = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('[data-size]');
		if (!button) return;
		this.take(button.dataset['size'] as string);
		window.print();
	};

	private take(size: string | null): void {
		const known = sizes.find((each) => each === size) ?? 'a4';
		document.documentElement.dataset['paper'] = known;
	}
}

customElements.define('poster-sheet', PosterSheet);
