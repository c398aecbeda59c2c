/** `<teach-presenter>`: works in the window with `?presenter`; in the room's window it only notes when the lesson began. */
import { changeClass, readClass } from '../../browser/class-state-store.ts';
import { begin, setCut } from '../../domain/class-state.ts';
import type { DeckMessage } from '../../domain/deck-message.ts';
import { clockText } from '../../domain/stopwatch.ts';
import { isPresenter } from '../teach-deck/teach-deck-address.ts';
// The deck first: its slides are asked for at once.
import '../teach-deck/teach-deck-element.ts';
import type { TeachDeck } from '../teach-deck/teach-deck-element.ts';
import { miniOf } from '../teach-deck/teach-deck-mini.ts';
import { plannedUntil } from './teach-presenter-plan.ts';

class TeachPresenter extends HTMLElement {
	private tick: number | undefined;
	/** Of a lesson of which nothing is kept. */
	private began: number | undefined;

	connectedCallback(): void {
		this.deck.addEventListener('slideshown', this.onShown);
		this.deck.addEventListener('deckheard', this.onHeard);
		this.hidden = !isPresenter();
		if (this.hidden) return;
		this.tick = window.setInterval(this.drawTimes, 1000);
		this.drawTimes();
		this.drawNext();
	}

	disconnectedCallback(): void {
		this.deck.removeEventListener('slideshown', this.onShown);
		this.deck.removeEventListener('deckheard', this.onHeard);
		clearInterval(this.tick);
	}

	private get deck(): TeachDeck {
		return this.closest('teach-deck') as TeachDeck;
	}

	/** The lesson begins when the first slide is left behind. */
	private readonly onShown = (): void => {
		if (this.deck.row.place.slide > 0) this.begin(Date.now());
		if (!this.hidden) this.drawNext();
	};

	private begin(at: number): void {
		if (this.startedAt !== undefined) return;
		this.began = at;
		this.deck.send({ kind: 'begun', at });
		if (this.isKept) changeClass(this.lesson, (run) => setCut(begin(run, at), this.deck.row.cut));
	}

	private get lesson(): string {
		return this.deck.dataset['lesson'] as string;
	}

	/** Of lessons that are never scored nothing is kept either. */
	private get isKept(): boolean {
		return this.deck.dataset['kept'] !== undefined;
	}

	private get startedAt(): number | undefined {
		return this.isKept ? readClass(this.lesson).started : this.began;
	}

	private readonly onHeard = (event: Event): void => {
		const message = (event as CustomEvent<DeckMessage>).detail;
		if (message.kind === 'begun') this.began ??= message.at;
		if (message.kind === 'hello' && this.began !== undefined) this.deck.send({ kind: 'begun', at: this.began });
	};

	private readonly drawTimes = (): void => {
		const now = Date.now();
		const at = new Date(now);
		const times = {
			now: `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`,
			spent: clockText(now - (this.startedAt ?? now)),
			planned: clockText(plannedUntil(this.deck.row) * 1000),
		};
		for (const [name, text] of Object.entries(times)) {
			const place = this.querySelector(`[data-time="${name}"]`) as HTMLElement;
			if (place.textContent !== text) place.textContent = text;
		}
	};

	private drawNext(): void {
		const { next } = this.deck.row;
		(this.querySelector('[data-next]') as HTMLElement).replaceChildren(...(next ? [miniOf(next)] : []));
		(this.querySelector('[data-last]') as HTMLElement).hidden = next !== undefined;
		this.drawTimes();
	}
}

customElements.define('teach-presenter', TeachPresenter);
