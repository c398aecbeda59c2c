/** `<progress-page>`: shows each learner's record in words and titles, and takes away what the reader asks for, twice. */
import { progressStore } from '../../browser/progress-store.ts';
import { learnerIds } from '../../domain/learners.ts';
import type { Progress } from '../../schemas/progress.ts';
import { disarm, pressedIn, renameIn } from './progress-page-edit.ts';
import { fillRecord, type Teller } from './progress-page-record.ts';
import type { ProgressWords, Titles } from './progress-page-words.ts';

class ProgressPage extends HTMLElement {
	private stop?: () => void;
	private shown: string | undefined;

	connectedCallback(): void {
		for (const [type, hear] of this.listeners) this.addEventListener(type, hear);
		this.stop = progressStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		for (const [type, hear] of this.listeners) this.removeEventListener(type, hear);
		this.stop?.();
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['click', ({ target }) => this.pressed(target as HTMLElement)],
		['submit', (event) => (event.preventDefault(), this.renamed(event.target as HTMLElement))],
		['focusout', ({ target }) => disarm(target as HTMLElement)],
	];

	private draw(): void {
		const { state, value, unsaved } = progressStore.read();
		const says = state === 'ok' && unsaved ? 'unsaved' : state;
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]')) {
			line.hidden = line.dataset['state'] !== says;
		}
		this.find('[data-records]').replaceChildren(...this.records(value));
	}

	/** The learner who uses the device stands first, and is opened when he takes over. */
	private records(progress: Progress): HTMLElement[] {
		const first = (id: string): number => Number(id === progress.current);
		const ids = learnerIds(progress).sort((a, b) => first(b) - first(a));
		const known = ids.filter((id) => id === progress.current || Object.keys(progress.learners).includes(id));
		const records = known.map((id) => {
			const record = this.recordOf(id) ?? this.newRecord(id);
			if (id === progress.current && id !== this.shown) record.open = true;
			fillRecord(record, progress, id, this.teller);
			return record;
		});
		this.shown = progress.current;
		return records;
	}

	private recordOf(id: string): HTMLDetailsElement | undefined {
		return [...this.querySelectorAll<HTMLDetailsElement>('.record')].find(({ dataset }) => dataset['learner'] === id);
	}

	private newRecord(id: string): HTMLDetailsElement {
		const { content } = this.find<HTMLTemplateElement>('template');
		const record = (content.querySelector('.record') as HTMLElement).cloneNode(true) as HTMLDetailsElement;
		record.dataset['learner'] = id;
		return record;
	}

	private pressed(target: HTMLElement): void {
		const record = target.closest<HTMLElement>('.record');
		if (record) this.say(pressedIn(record, target, this.teller.words));
	}

	private renamed(form: HTMLElement): void {
		this.say(renameIn(form.closest('.record') as HTMLElement, this.teller.words));
	}

	/** What was just done; it takes the focus, since what had it may be gone. */
	private say(text: string | undefined): void {
		if (text === undefined) return;
		const line = this.find('[data-said]');
		line.textContent = text;
		line.hidden = false;
		line.focus();
	}

	private get teller(): Teller {
		const format = new Intl.DateTimeFormat(this.dataset['locale'], { dateStyle: 'long', timeZone: 'UTC' });
		return {
			titles: JSON.parse(this.dataset['titles'] as string) as Titles,
			words: JSON.parse(this.dataset['words'] as string) as ProgressWords,
			day: (day) => (Number.isNaN(Date.parse(day)) ? day : format.format(new Date(`${day}T00:00:00Z`))),
		};
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('progress-page', ProgressPage);
