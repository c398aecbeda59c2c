/** `<print-button>`: opens the browser's print dialog; the paper form of the page is `styles/print.css`. */
class PrintButton extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.print);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.print);
	}

	/** Pictures further down load only when seen; paper shows them all. */
	private readonly print = async (): Promise<void> => {
		const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')];
		for (const picture of pictures) picture.loading = 'eager';
		await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
		window.print();
	};
}

customElements.define('print-button', PrintButton);
