/** `<teach-timer>`: T opens it; the button of a talk starts it with the author's minutes. All windows show the same. */
import { type Playing, ringBell } from '../../browser/sound.ts';
import {
	type ClassTimer,
	countdownOf,
	isOver,
	newTimer,
	resetTimer,
	startOrStop,
	withMinutes,
} from '../../domain/class-timer.ts';
import type { DeckMessage } from '../../domain/deck-message.ts';
import { isRunning } from '../../domain/stopwatch.ts';
import { isPresenter } from '../teach-deck/teach-deck-address.ts';
import { DeckPanel } from '../teach-deck/teach-deck-panel.ts';
import { drawTimer } from './teach-timer-draw.ts';

class TeachTimer extends DeckPanel {
	protected override readonly action = 'timer';
	private timer: ClassTimer = newTimer();
	private sound = true;
	private rang = false;
	private bell: Playing | undefined;
	private tick: number | undefined;

	override connectedCallback(): void {
		super.connectedCallback();
		this.deck.addEventListener('click', this.onClick);
		this.deck.addEventListener('deckheard', this.onHeard);
		this.deck.addEventListener('slideshown', this.draw);
		this.draw();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.deck.removeEventListener('click', this.onClick);
		this.deck.removeEventListener('deckheard', this.onHeard);
		this.deck.removeEventListener('slideshown', this.draw);
		clearInterval(this.tick);
		this.bell?.stop();
	}

	private readonly onClick = (event: MouseEvent): void => {
		const button = (event.target as Element).closest<HTMLElement>('[data-timer], [data-do="countdown"]');
		if (!button) return;
		const now = Date.now();
		if (button.dataset['do']) return this.change(countdownOf(Number(button.dataset['minutes']), now));
		const changes: Record<string, () => ClassTimer> = {
			countdown: () => resetTimer(this.timer, 'countdown'),
			stopwatch: () => resetTimer(this.timer, 'stopwatch'),
			less: () => withMinutes(this.timer, this.timer.minutes - 1),
			more: () => withMinutes(this.timer, this.timer.minutes + 1),
			start: () => startOrStop(this.timer, now),
			reset: () => resetTimer(this.timer),
		};
		const change = changes[button.dataset['timer'] ?? ''];
		if (change) this.change(change());
		else this.setSound(!this.sound);
	};

	private change(timer: ClassTimer): void {
		this.set(timer);
		this.deck.send({ kind: 'timer', timer });
	}

	private set(timer: ClassTimer): void {
		this.timer = timer;
		this.rang = isOver(timer, Date.now());
		this.bell?.stop();
		clearInterval(this.tick);
		this.tick = isRunning(timer.watch) ? window.setInterval(this.draw, 200) : undefined;
		this.draw();
	}

	private setSound(on: boolean): void {
		this.sound = on;
		if (!on) this.bell?.stop();
		this.draw();
	}

	private readonly draw = (): void => {
		const now = Date.now();
		drawTimer(this.deck, this, { timer: this.timer, sound: this.sound, now });
		if (!isOver(this.timer, now) || this.rang) return;
		this.rang = true;
		// The room hears one bell, not one from each window.
		if (this.sound && !isPresenter()) this.bell = ringBell();
	};

	private readonly onHeard = (event: Event): void => {
		const message = (event as CustomEvent<DeckMessage>).detail;
		if (message.kind === 'timer') this.set(message.timer);
		if (message.kind === 'hello' && isRunning(this.timer.watch)) {
			this.deck.send({ kind: 'timer', timer: this.timer });
		}
	};
}

customElements.define('teach-timer', TeachTimer);
