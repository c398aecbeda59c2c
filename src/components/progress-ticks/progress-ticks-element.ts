/** `<progress-ticks>`: ticks each `[data-lesson]` inside that is finished, and each `[data-quiz]` that is passed. */
import { readLearner } from '../../browser/progress-store.ts';

class ProgressTicks extends HTMLElement {
	connectedCallback(): void {
		const { lessons, quizzes } = readLearner();
		for (const card of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
			const done = (card.dataset['lesson'] as string) in lessons;
			const passed = quizzes[card.dataset['quiz'] ?? '']?.passed !== undefined;
			card.toggleAttribute('data-finished', done || passed);
			this.show(card, '[data-done]', done);
			this.show(card, '[data-passed]', passed);
		}
		this.count();
	}

	private show(card: HTMLElement, selector: string, visible: boolean): void {
		const tick = card.querySelector<HTMLElement>(selector);
		if (tick) tick.hidden = !visible;
	}

	/** Fills a line such as `学完 {done} 课，共 {total} 课`, where the list has one. */
	private count(): void {
		const line = this.querySelector<HTMLElement>('[data-count]');
		const done = this.querySelectorAll('[data-lesson][data-finished]').length;
		if (!line || done === 0) return;
		line.textContent = (line.dataset['count'] as string).replace('{done}', String(done));
	}
}

customElements.define('progress-ticks', ProgressTicks);
