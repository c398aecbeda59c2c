/** `<teach-notes>`: the notes of the slide that is shown. N opens them below the stage; P in a window of their own. */
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';
import { isPresenter, presenterAddress } from '../teach-deck/teach-deck-address.ts';

class TeachNotes extends DeckPanel {
	protected override readonly action = 'notes';

	override connectedCallback(): void {
		super.connectedCallback();
		this.deck.addEventListener('slideshown', this.draw);
		this.deck.addEventListener('deckaction', this.onWindow);
		if (isPresenter()) this.hidden = false;
		this.draw();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.deck.removeEventListener('slideshown', this.draw);
		this.deck.removeEventListener('deckaction', this.onWindow);
	}

	protected override opened(): void {
		document.documentElement.dataset['notes'] = '';
		this.draw();
	}

	protected override closed(): void {
		delete document.documentElement.dataset['notes'];
		this.blockedLine.hidden = true;
	}

	private get blockedLine(): HTMLElement {
		return this.querySelector('[data-blocked-line]') as HTMLElement;
	}

	private readonly draw = (): void => {
		const place = this.querySelector('[data-notes]') as HTMLElement;
		const notes = this.deck.querySelector('.slide[aria-current="true"] .slide-notes');
		place.replaceChildren(...[...(notes?.childNodes ?? [])].map((node) => node.cloneNode(true)));
		if (place.textContent?.trim() === '') place.textContent = this.dataset['none'] ?? '';
		this.scrollTop = 0;
	};

	/** A browser that lets no second window open gives nothing back: then the notes stand here. */
	private readonly onWindow = (event: Event): void => {
		if ((event as CustomEvent<string>).detail !== 'window' || isPresenter()) return;
		const opened = window.open(presenterAddress(), 'pinganke-presenter', 'width=1024,height=720');
		if (opened) return;
		this.blockedLine.hidden = false;
		this.open();
	};
}

customElements.define('teach-notes', TeachNotes);
