/** `<progress-ticks>`: ticks each `[data-lesson]` inside that is finished, and each `[data-quiz]` that is passed. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { lessonDone, quizPassed } from '../../domain/completion.ts';

class ProgressTicks extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private draw(): void {
		const learner = readLearner();
		for (const card of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
			const { lesson: id = '', quiz } = card.dataset;
			const done = lessonDone(learner, { id, quiz });
			card.toggleAttribute('data-finished', done);
			this.show(card, '[data-done]', done && id in learner.lessons);
			this.show(card, '[data-passed]', done && quizPassed(learner, quiz ?? ''));
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
