/** `<campaign-ring>`: draws how many lessons of the campaign are done, and says it in words. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { type CourseLesson, courseState, type CourseState } from '../../domain/completion.ts';
import { fillWords } from '../../domain/fill-words.ts';

/** Length of the ring's line, in the units of its drawing: 2πr with r = 16. */
const around = 100.53;

class CampaignRing extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private draw(): void {
		const state = courseState(readLearner(), JSON.parse(this.dataset['course'] as string) as CourseLesson[]);
		const { done, total, complete } = state;
		this.find('[data-picture]').hidden = total === 0;
		this.find('[data-steps]').textContent = this.word('steps', { done, total });
		this.find('[data-line]').textContent = this.sentence(state);
		this.toggleAttribute('data-complete', complete);
		// A line of no length would still show its round end.
		this.find('[data-arc]').toggleAttribute('hidden', done === 0);
		this.find('[data-arc]').setAttribute('stroke-dasharray', `${(around * done) / Math.max(total, 1)} ${around}`);
	}

	private sentence({ done, total, passed, complete }: CourseState): string {
		if (complete) return this.word('progressDone', { done, total });
		if (total > 0 && done === total) return this.word('progressRead', { n: total - passed });
		return done === 0 ? this.word('progressNone', {}) : this.word('progress', { done, total });
	}

	private word(name: string, values: Record<string, number>): string {
		return fillWords((JSON.parse(this.dataset['words'] as string) as Record<string, string>)[name] ?? '', values);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('campaign-ring', CampaignRing);
