/**
 * `<teach-deck>`: shows one slide at a time. Keys, buttons, touch and the other window all ask for the same actions;
 * panels hear of those that are theirs as `deckaction`.
 */
import { backward, forward, numbered, type Place } from '../../domain/deck.ts';
import type { DeckAction } from '../../domain/deck-keys.ts';
import type { DeckMessage } from '../../domain/deck-message.ts';
import type { Cut } from '../../domain/slides.ts';
import { cutInAddress, isPresenter, keepInAddress, slideInAddress } from './teach-deck-address.ts';
import { listenToClicks } from './teach-deck-clicks.ts';
import { markCut } from './teach-deck-cut.ts';
import { listenToKeys } from './teach-deck-keys.ts';
import { SlideRow } from './teach-deck-row.ts';
import { sayPlace, setBlack, toggleFull } from './teach-deck-stage.ts';
import { DeckTalk } from './teach-deck-talk.ts';
import { listenToTouch } from './teach-deck-touch.ts';

export class TeachDeck extends HTMLElement {
	row!: SlideRow;
	private talk!: DeckTalk;
	private ends: (() => void)[] = [];

	connectedCallback(): void {
		document.documentElement.dataset['deck'] = isPresenter() ? 'presenter' : 'room';
		this.row = new SlideRow(this);
		this.talk = new DeckTalk(this);
		this.ends = [
			listenToKeys(this, { act: this.act, goTo: this.goToNumber }),
			listenToClicks(this, { act: this.act, goToSlide: this.goToSlide, choose: this.choose }),
			listenToTouch(this.querySelector('main') as HTMLElement, this.act),
		];
		addEventListener('popstate', this.followAddress);
		this.openAtAddress();
		this.send({ kind: 'hello' });
	}

	disconnectedCallback(): void {
		delete document.documentElement.dataset['deck'];
		for (const end of this.ends) end();
		removeEventListener('popstate', this.followAddress);
		this.talk.end();
	}

	/** Tells the other windows of this lesson. */
	send(message: DeckMessage): void {
		this.talk.send(message);
	}

	private readonly act = (action: DeckAction): void => {
		const { deck, place } = this.row;
		const turns: Partial<Record<DeckAction, () => Place>> = {
			next: () => forward(deck, place),
			previous: () => backward(deck, place),
			first: () => numbered(deck, 1),
			last: () => numbered(deck, deck.length),
		};
		const turn = turns[action];
		if (turn) this.goTo(turn());
		else if (action === 'full') toggleFull();
		else if (action === 'black') this.blacken(setBlack(this));
		else if (action === 'close' && setBlack(this, false)) this.blacken(false);
		else this.dispatchEvent(new CustomEvent('deckaction', { detail: action }));
	};

	private blacken(on: boolean): void {
		this.send({ kind: 'black', on });
	}

	private readonly goToNumber = (number: number): void => this.goTo(numbered(this.row.deck, number));

	private readonly goToSlide = (id: string): void => this.goTo({ slide: this.row.find(id) ?? 0, step: 0 });

	private readonly choose = (cut: Cut): void => {
		this.setCut(cut);
		this.goTo({ slide: 0, step: 0 });
	};

	private goTo(place: Place): void {
		this.show(place);
		this.talk.tellPlace();
	}

	/** Shows a place and keeps it in the address. */
	show(place: Place): void {
		setBlack(this, false);
		this.row.show(place);
		keepInAddress(this.row.cut, this.row.current.id);
		sayPlace(this, this.row);
	}

	/** Back, forward, or a link with `#p7` or `#3`. */
	private readonly followAddress = (): void => {
		this.openAtAddress();
		this.talk.tellPlace();
	};

	private openAtAddress(): void {
		const before = this.row.place.slide;
		this.setCut(cutInAddress());
		const name = slideInAddress();
		const slide = /^\d+$/.test(name) ? numbered(this.row.deck, Number(name)).slide : (this.row.find(name) ?? 0);
		// Going back shows a slide as it was left: with all its steps.
		this.row.show({ slide, step: slide < before ? (this.row.deck[slide] ?? 0) : 0 });
		sayPlace(this, this.row);
	}

	setCut(cut: Cut): void {
		this.row.cut = cut;
		markCut(this, cut);
	}
}

customElements.define('teach-deck', TeachDeck);
