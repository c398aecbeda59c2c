/** The windows of a lesson keep together: what one does, the others do too. */
import { type ClassChannel, openClassChannel } from '../../browser/class-channel.ts';
import type { Place } from '../../domain/deck.ts';
import { type DeckMessage, readMessage } from '../../domain/deck-message.ts';
import type { Cut } from '../../domain/slides.ts';
import { isPresenter } from './teach-deck-address.ts';
import type { SlideRow } from './teach-deck-row.ts';
import { setBlack } from './teach-deck-stage.ts';

/** What the deck does when another window asks for it. */
type Deck = HTMLElement & { row: SlideRow; setCut: (cut: Cut) => void; show: (place: Place) => void };

export class DeckTalk {
	private readonly deck: Deck;
	private readonly channel: ClassChannel;
	/** Once a window was driven itself, it goes nowhere because of what it asked when it opened. */
	private moved = false;

	constructor(deck: Deck) {
		this.deck = deck;
		this.channel = openClassChannel(deck.dataset['lesson'] as string, this.hear);
	}

	send(message: DeckMessage): void {
		this.channel.send(message);
	}

	/** This window has moved. */
	tellPlace(): void {
		this.moved = true;
		this.sendPlace(false);
	}

	end(): void {
		this.channel.close();
	}

	private sendPlace(answer: boolean): void {
		const { cut, current, place } = this.deck.row;
		this.send({ kind: 'place', cut, slide: current.id, step: place.step, answer });
	}

	private readonly hear = (value: unknown): void => {
		const message = readMessage(value);
		if (!message) return;
		if (message.kind === 'hello') this.sendPlace(true);
		if (message.kind === 'black') setBlack(this.deck, message.on);
		if (message.kind === 'place' && !(message.answer && (this.moved || !isPresenter()))) this.follow(message);
		this.deck.dispatchEvent(new CustomEvent('deckheard', { detail: message }));
	};

	private follow({ cut, slide, step }: Extract<DeckMessage, { kind: 'place' }>): void {
		this.deck.setCut(cut);
		const found = this.deck.row.find(slide);
		if (found !== undefined) this.deck.show({ slide: found, step });
	}
}
