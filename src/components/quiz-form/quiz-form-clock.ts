/** How long the paper has been open, for a reader who wants to see it; nobody is ever hurried by it. */
import { fillWords } from '../../domain/fill-words.ts';
import type { QuizWords } from './quiz-form-words.ts';

export class Clock {
	private started = 0;
	private ticking = 0;

	/** Shows and hides the time. */
	private readonly button: HTMLElement;
	/** Holds the time. */
	private readonly face: HTMLElement;
	private readonly words: QuizWords;

	constructor(button: HTMLElement, face: HTMLElement, words: QuizWords) {
		this.button = button;
		this.face = face;
		this.words = words;
	}

	/** Counts from now; what was shown stays shown. */
	start(now: number): void {
		this.started = now;
		this.stop();
		if (!this.face.hidden) this.run(now);
	}

	/** Shows or hides the time. */
	toggle(now: number): void {
		this.face.hidden = !this.face.hidden;
		this.button.textContent = this.face.hidden ? this.words.timeShow : this.words.timeHide;
		if (this.face.hidden) this.stop();
		else this.run(now);
	}

	/** Leaves the time as it stands. */
	stop(): void {
		clearInterval(this.ticking);
	}

	private run(now: number): void {
		this.write(now);
		this.ticking = window.setInterval(() => this.write(Date.now()), 1000);
	}

	private write(now: number): void {
		const seconds = Math.max(0, Math.floor((now - this.started) / 1000));
		const pad = (part: number) => String(part).padStart(2, '0');
		const time = `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
		this.face.textContent = fillWords(this.words.time, { time });
	}
}
