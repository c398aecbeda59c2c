/** `<stage-filter>`: hides `[data-stages]` cards of other stages, and `[data-group]`s left empty; `?stage=` keeps it. */
class StageFilter extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', this.apply);
		const asked = new URLSearchParams(location.search).get('stage');
		const radio = [...this.querySelectorAll<HTMLInputElement>('input[name="stage"]')].find(
			({ value }) => value === asked,
		);
		if (radio) radio.checked = true;
		if (radio) this.apply();
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this.apply);
	}

	private readonly apply = (): void => {
		const stage = this.querySelector<HTMLInputElement>('input[name="stage"]:checked')?.value ?? '';
		for (const card of this.querySelectorAll<HTMLElement>('[data-stages]')) {
			const holder = card.closest('li') ?? card;
			holder.hidden = stage !== '' && !(card.dataset['stages'] as string).split(' ').includes(stage);
		}
		const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
		for (const group of groups) group.hidden = group.querySelector('li:not([hidden]) [data-stages]') === null;
		(this.querySelector('[data-none]') as HTMLElement).hidden = groups.some((group) => !group.hidden);
		history.replaceState(null, '', stage === '' ? location.pathname : `?stage=${stage}`);
	};
}

customElements.define('stage-filter', StageFilter);
