/** `<drill-paper>`: prints one part of a drill's page; which one, `main` says to `drill-paper.css`. */
class DrillPaper extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		// Some browsers come back from printing without a word: whatever is pressed next, the whole page is meant again.
		addEventListener('afterprint', this.whole);
		document.addEventListener('pointerdown', this.whole);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		removeEventListener('afterprint', this.whole);
		document.removeEventListener('pointerdown', this.whole);
	}

	private readonly pressed = ({ target }: Event): void => {
		if (!(target as Element).closest('button')) return;
		this.main.dataset['prints'] = this.dataset['part'];
		window.print();
	};

	private readonly whole = (): void => {
		delete this.main.dataset['prints'];
	};

	private get main(): HTMLElement {
		return document.getElementById('main') as HTMLElement;
	}
}

customElements.define('drill-paper', DrillPaper);
