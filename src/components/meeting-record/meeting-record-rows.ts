/** The questions of a show of hands as rows of the form: those of the lesson with their words, and the teacher's own. */
import { fillWords } from '../../domain/fill-words.ts';
import { type MeetingResult, mostResults, type Showing } from '../../schemas/meetings.ts';
import { numberOf } from './meeting-record-form.ts';
import type { RecordWords } from './meeting-record-words.ts';

/** Key of a question of ours → its words. */
export type Prompts = Record<string, string>;

export class ResultRows {
	private readonly box: HTMLElement;
	private readonly words: RecordWords;

	constructor(box: HTMLElement, words: RecordWords) {
		this.box = box;
		this.words = words;
	}

	/** Writes results into the rows; draws them anew when there are others. */
	fill(results: readonly MeetingResult[], prompts: Prompts): void {
		if (this.box.contains(document.activeElement)) return;
		this.box.replaceChildren(...results.map((result, index) => this.rowOf(result, index, prompts)));
	}

	/** What the rows say now. */
	read(): MeetingResult[] {
		return this.rows.map((row) => {
			const [before, after] = [showing(row, 'before'), showing(row, 'after')];
			const question = row.dataset['question'] ?? part(row, 'question').value.trim();
			return { question, ...(before && { before }), ...(after && { after }) };
		});
	}

	/** An empty row for a question in the teacher's own words. */
	add(): void {
		const row = this.rowOf({ question: '' }, this.rows.length, {});
		this.box.append(row);
		part(row, 'question').focus();
	}

	/** Takes away the row in which a button stands; gives whether there was one. */
	remove(button: Element): boolean {
		const row = button.closest('fieldset');
		row?.remove();
		return row !== null;
	}

	get full(): boolean {
		return this.rows.length >= mostResults;
	}

	private get rows(): HTMLFieldSetElement[] {
		return [...this.box.querySelectorAll('fieldset')];
	}

	private rowOf({ question, before, after }: MeetingResult, index: number, prompts: Prompts): HTMLFieldSetElement {
		const template = this.box.closest('[data-fields]')?.querySelector('template') as HTMLTemplateElement;
		const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('fieldset') as HTMLFieldSetElement;
		const prompt = prompts[question];
		const title = fillWords(this.words.questionN, { n: index + 1 });
		(row.querySelector('legend') as HTMLElement).textContent = prompt ? `${title}：${prompt}` : title;
		if (prompt) row.dataset['question'] = question;
		const own = row.querySelector('[data-own]') as HTMLElement;
		own.hidden = prompt !== undefined;
		const [label, input] = [own.querySelector('label') as HTMLLabelElement, part(row, 'question')];
		label.textContent = this.words.ownQuestion;
		label.htmlFor = input.id = `record-question-${index + 1}`;
		input.value = question;
		for (const [when, shown] of [
			['before', before],
			['after', after],
		] as const) {
			part(row, `${when}.right`).value = String(shown?.right ?? '');
			part(row, `${when}.hands`).value = String(shown?.hands ?? '');
		}
		(row.querySelector('[data-remove]') as HTMLElement).textContent = fillWords(this.words.removeRow, { n: index + 1 });
		return row;
	}
}

/** Without hands nobody was asked. */
function showing(row: HTMLElement, when: 'before' | 'after'): Showing | undefined {
	const [right, hands] = [numberOf(part(row, `${when}.right`)), numberOf(part(row, `${when}.hands`))];
	return right === undefined && hands === undefined ? undefined : { right: right ?? 0, hands: hands ?? 0 };
}

function part(row: HTMLElement, name: string): HTMLInputElement {
	return row.querySelector(`[data-part="${name}"]`) as HTMLInputElement;
}
