/** `<teach-overview>`: draws the slides of the cut when it opens, and closes when the page is turned. */
import { fillWords } from '../../domain/fill-words.ts';
import { miniOf } from '../teach-deck/teach-deck-mini.ts';
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';
import { titleOf } from '../teach-deck/teach-deck-stage.ts';

class TeachOverview extends DeckPanel {
	protected override readonly action = 'overview';

	override connectedCallback(): void {
		super.connectedCallback();
		this.deck.addEventListener('slideshown', this.onShown);
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.deck.removeEventListener('slideshown', this.onShown);
	}

	protected override opened(): void {
		const { slides, current } = this.deck.row;
		this.list.replaceChildren(...slides.map((slide, index) => this.card(slide, index + 1, slide === current)));
		this.list.querySelector('.here')?.scrollIntoView({ block: 'center' });
	}

	protected override closed(): void {
		this.list.replaceChildren();
	}

	private card(slide: HTMLElement, number: number, isHere: boolean): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset['go'] = slide.id;
		const place = fillWords(this.dataset['slide'] ?? '', { n: number });
		button.setAttribute('aria-label', `${place}：${titleOf(slide)}`);
		const label = document.createElement('span');
		label.textContent = String(number);
		button.append(label);
		const card = document.createElement('li');
		card.classList.toggle('here', isHere);
		card.append(miniOf(slide), button);
		return card;
	}

	private get list(): HTMLElement {
		return this.querySelector('ol') as HTMLElement;
	}

	private readonly onShown = (): void => this.close();
}

customElements.define('teach-overview', TeachOverview);
