/** `<teach-plan>`: places the campaigns by the reader's own day, and says which lessons were taught this term. */
import { meetingStore, readMeetings } from '../../browser/meeting-store.ts';
import { today } from '../../browser/today.ts';
import type { Days } from '../../domain/campaign-window.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { listMeetings } from '../../domain/meetings.ts';
import { isInTerm, termOf } from '../../domain/school-term.ts';
import { monthAfter, type Planned, teachPlan } from '../../domain/teach-plan.ts';
import type { CampaignWindow } from '../../schemas/campaign.ts';

class TeachPlan extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.place();
		this.stop = meetingStore.watch(() => this.markTaught());
		this.markTaught();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private place(): void {
		const items = [
			...this.find<HTMLTemplateElement>('[data-all]').content.querySelectorAll<HTMLElement>('[data-window]'),
		];
		const windows = items.map(({ dataset }) => ({
			id: dataset['campaign'] as string,
			window: JSON.parse(dataset['window'] as string) as CampaignWindow,
		}));
		const { now, next, later } = teachPlan(windows, today());
		this.fill('now', now.length > 0 ? 'planMonth' : 'planNone', now, items);
		const shown = next.length > 0 || !later ? next : [later];
		this.fill('next', next.length > 0 ? 'planMonth' : later ? 'planLater' : 'planNone', shown, items);
	}

	private fill(when: 'now' | 'next', line: string, planned: Planned[], items: HTMLElement[]): void {
		const month = this.text(monthAfter(today(), when === 'now' ? 0 : 1).from, { month: 'long' });
		this.find(`[data-when="${when}"] [data-line]`).textContent = fillWords(this.words[line] ?? '', { month });
		const list = this.find(`[data-when="${when}"] [data-list]`);
		list.replaceChildren(...planned.map((each) => this.itemOf(each, items)));
	}

	private itemOf({ id, days }: Planned, items: HTMLElement[]): HTMLElement {
		const item = items.find(({ dataset }) => dataset['campaign'] === id)?.cloneNode(true) as HTMLElement;
		(item.querySelector('[data-days]') as HTMLElement).textContent = this.datesOf(days);
		return item;
	}

	private markTaught(): void {
		const term = termOf(today());
		const taught = listMeetings(readMeetings().value).filter(({ day }) => isInTerm(term, day));
		for (const row of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
			const last = taught.find(({ lesson }) => lesson === row.dataset['lesson']);
			const mark = row.querySelector('[data-taught]') as HTMLElement;
			mark.hidden = !last;
			if (last) mark.textContent = fillWords(this.words['taught'] ?? '', { date: this.short(last.day) });
		}
	}

	private datesOf({ from, to }: Days): string {
		return fillWords(this.words['dates'] ?? '', { from: this.short(from), to: this.short(to) });
	}

	private short(day: string): string {
		return this.text(day, { month: 'long', day: 'numeric' });
	}

	private text(day: string, style: Intl.DateTimeFormatOptions): string {
		const format = new Intl.DateTimeFormat(this.dataset['locale'], { ...style, timeZone: 'UTC' });
		return format.format(new Date(`${day}T00:00:00Z`));
	}

	private get words(): Record<string, string> {
		return JSON.parse(this.dataset['words'] as string) as Record<string, string>;
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('teach-plan', TeachPlan);
