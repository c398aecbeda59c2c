/** `<drill-clock>`: the stopwatch of a drill's desk; it goes on through a reload. */
import { changeDesk, drillStore, readDesk } from '../../browser/drill-store.ts';
import { setWatch, watchOf } from '../../domain/drill-desk.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { clockText, elapsed, isRunning, pause, reset, start, type Stopwatch } from '../../domain/stopwatch.ts';

type ClockWords = Record<'start' | 'pause' | 'resume' | 'aimPast', string>;

class DrillClock extends HTMLElement {
	private ticking = 0;
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.stop = drillStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		clearInterval(this.ticking);
		this.stop?.();
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest('button');
		if (button?.matches('[data-run]')) this.turn((watch, now) => (isRunning(watch) ? pause : start)(watch, now));
		if (button?.matches('[data-zero]')) this.turn(() => reset());
	};

	private turn(change: (watch: Stopwatch, now: number) => Stopwatch): void {
		const now = Date.now();
		changeDesk(this.drill, (desk) => setWatch(desk, change(watchOf(desk), now)));
	}

	private refresh(): void {
		const watch = watchOf(readDesk(this.drill));
		clearInterval(this.ticking);
		if (isRunning(watch)) this.ticking = window.setInterval(() => this.write(watch), 200);
		const words = this.words;
		const idle = watch.before > 0 ? words.resume : words.start;
		this.find('[data-run]').textContent = isRunning(watch) ? words.pause : idle;
		this.write(watch);
	}

	private write(watch: Stopwatch): void {
		const passed = elapsed(watch, Date.now());
		this.put('[data-face]', clockText(passed));
		const aim = Number(this.dataset['aim']) * 60_000;
		if (!aim) return;
		this.put('[data-past]', passed < aim ? '' : fillWords(this.words.aimPast, { time: clockText(aim) }));
	}

	/** Only what changed: a screen reader is told of the mark once. */
	private put(selector: string, text: string): void {
		const line = this.find(selector);
		if (line.textContent?.trim() !== text) line.textContent = text;
	}

	private get drill(): string {
		return this.dataset['drill'] as string;
	}

	private get words(): ClockWords {
		return JSON.parse(this.dataset['words'] as string) as ClockWords;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('drill-clock', DrillClock);
