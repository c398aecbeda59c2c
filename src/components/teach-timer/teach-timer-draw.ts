/** The timer as it stands, in every place that shows it. */
import { type ClassTimer, isOver, shownOn } from '../../domain/class-timer.ts';
import { clockText, elapsed, isRunning } from '../../domain/stopwatch.ts';

type Shown = { timer: ClassTimer; sound: boolean; now: number };
type Words = Record<'start' | 'stop' | 'soundOn' | 'soundOff' | 'over' | 'timer', string>;

export function drawTimer(deck: HTMLElement, panel: HTMLElement, { timer, sound, now }: Shown): void {
	const words = JSON.parse(panel.dataset['words'] as string) as Words;
	const over = isOver(timer, now);
	const text = clockText(shownOn(timer, now));
	const started = isRunning(timer.watch) || elapsed(timer.watch, now) > 0;
	// A talk has the clock beside its question; one is enough.
	const beside = deck.querySelector('.slide[aria-current="true"] [data-clock]');
	for (const clock of deck.querySelectorAll<HTMLElement>('[data-clock]')) {
		setText(clock, text);
		clock.classList.toggle('over', over);
		// Outside its own panel a clock shows once there is something on it.
		if (!panel.contains(clock)) clock.hidden = !started || (beside !== null && clock.matches('.deck-clock'));
	}
	for (const line of deck.querySelectorAll<HTMLElement>('[data-over]')) line.hidden = !over;
	const button = (name: string): HTMLElement => panel.querySelector(`[data-timer="${name}"]`) as HTMLElement;
	setText(button('start'), isRunning(timer.watch) && !over ? words.stop : words.start);
	setText(button('sound'), sound ? words.soundOn : words.soundOff);
	button('sound').setAttribute('aria-pressed', String(sound));
	button('countdown').setAttribute('aria-pressed', String(timer.kind === 'countdown'));
	button('stopwatch').setAttribute('aria-pressed', String(timer.kind === 'stopwatch'));
	for (const name of ['less', 'more']) button(name).hidden = timer.kind === 'stopwatch';
}

function setText(element: HTMLElement, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
