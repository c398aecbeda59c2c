/** `<year-view>`: puts each campaign into its month of the reader's school year, and says how far the learner is. */
import { progressStore, readLearner } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import type { Days } from '../../domain/campaign-window.ts';
import { type CourseLesson, courseState } from '../../domain/completion.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { daysInSchoolYear, monthOf, schoolYearOf } from '../../domain/school-year.ts';
import type { CampaignWindow } from '../../schemas/campaign.ts';

class YearView extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.placeCampaigns();
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private placeCampaigns(): void {
		const year = schoolYearOf(today());
		for (const item of this.campaigns) {
			const days = daysInSchoolYear(JSON.parse(item.dataset['window'] as string) as CampaignWindow, year);
			this.querySelector(`[data-month="${monthOf(days.from)}"] ul`)?.append(item);
			(item.querySelector('[data-days]') as HTMLElement).textContent = this.datesOf(days);
			item.toggleAttribute('data-now', days.from <= today() && today() <= days.to);
		}
		(this.querySelector('[data-year]') as HTMLElement).textContent = this.word('yearLine', { year });
		this.querySelector(`[data-month="${monthOf(today())}"]`)?.setAttribute('aria-current', 'date');
		for (const month of this.querySelectorAll<HTMLElement>('[data-month]')) {
			(month.querySelector('[data-empty]') as HTMLElement).hidden = month.querySelector('[data-course]') !== null;
		}
	}

	private draw(): void {
		const learner = readLearner();
		for (const item of this.campaigns) {
			const state = courseState(learner, JSON.parse(item.dataset['course'] as string) as CourseLesson[]);
			const { done, total, complete } = state;
			const said = [
				...(item.dataset['now'] === undefined ? [] : [this.word('yearNow', {})]),
				...(complete ? [this.word('yearDone', {})] : done > 0 ? [this.word('yearSteps', { done, total })] : []),
			];
			const line = item.querySelector('[data-state]') as HTMLElement;
			line.hidden = said.length === 0;
			line.toggleAttribute('data-complete', complete);
			(line.querySelector('[data-text]') as HTMLElement).textContent = said.join(' · ');
		}
	}

	private get campaigns(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-course]')];
	}

	private datesOf({ from, to }: Days): string {
		const style = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
		const format = new Intl.DateTimeFormat(this.dataset['locale'], style);
		const text = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
		return fillWords(this.words['dates'] ?? '', { from: text(from), to: text(to) });
	}

	private word(name: string, values: Record<string, number>): string {
		return fillWords(this.words[name] ?? '', values);
	}

	private get words(): Record<string, string> {
		return JSON.parse(this.dataset['words'] as string) as Record<string, string>;
	}
}

customElements.define('year-view', YearView);
