/** `<pinyin-text>`: hides the readings over the characters of the page, for who can do without, and shows them again. */
class PinyinText extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.toggle);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.toggle);
	}

	private readonly toggle = ({ target }: Event): void => {
		const button = (target as Element).closest('button');
		if (!button) return;
		const bare = document.documentElement.toggleAttribute('data-without-pinyin');
		button.textContent = button.dataset[bare ? 'off' : 'on'] as string;
	};
}

customElements.define('pinyin-text', PinyinText);
