/** `<finish-lesson>`: keeps that the lesson was finished when its link is followed. */
import { changeLearner, progressStore, readLearner } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import { finishLesson } from '../../domain/progress.ts';

class FinishLesson extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.finish);
		this.stop = progressStore.watch(this.draw);
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.finish);
		this.stop?.();
	}

	/** Another tab may finish it too. What is not stored is not called kept. */
	private readonly draw = (): void => {
		this.line('[data-saved]').hidden = !(this.lessonId in readLearner().lessons) || progressStore.read().unsaved;
	};

	private get lessonId(): string {
		return this.dataset['lesson'] as string;
	}

	/** When nothing could be kept the reader is told first; the second press goes on. */
	private readonly finish = (event: Event): void => {
		if (!(event.target as Element).closest('a')) return;
		const line = this.line('[data-not-saved]');
		if (changeLearner((learner) => finishLesson(learner, this.lessonId, today())) || !line.hidden) return;
		event.preventDefault();
		line.hidden = false;
	};

	private line(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('finish-lesson', FinishLesson);
