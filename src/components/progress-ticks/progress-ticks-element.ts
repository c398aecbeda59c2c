/** `<progress-ticks>`: ticks each lesson inside that is done or its quiz passed, and each campaign that is complete. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { type CourseLesson, courseState, lessonDone, quizPassed } from '../../domain/completion.ts';

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
			this.show(card, '[data-passed]', quiz !== undefined && quizPassed(learner, quiz));
		}
		for (const card of this.querySelectorAll<HTMLElement>('[data-course]')) {
			const course = JSON.parse(card.dataset['course'] as string) as CourseLesson[];
			this.show(card, '[data-complete]', courseState(learner, course).complete);
		}
	}

	private show(card: HTMLElement, selector: string, visible: boolean): void {
		const tick = card.querySelector<HTMLElement>(selector);
		if (tick) tick.hidden = !visible;
	}
}

customElements.define('progress-ticks', ProgressTicks);
