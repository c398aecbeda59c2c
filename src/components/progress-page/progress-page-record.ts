/** Fills one learner's record in the page. What the reader opened, or is about to change, stays as it is. */
import { learnerName } from '../../domain/learner-name.ts';
import { currentLearner } from '../../domain/progress.ts';
import type { Progress } from '../../schemas/progress.ts';
import { type DayText, type Line, linesOf } from './progress-page-entries.ts';
import { type ProgressWords, tables, type Titles } from './progress-page-words.ts';

export type Teller = { titles: Titles; words: ProgressWords; day: DayText };

/** The name of a learner as it may be shown. */
export function shownName({ learners }: Progress, id: string, words: ProgressWords): string {
	return learnerName(learners[id]?.name ?? '') || words.nameless;
}

/** Writes what is known of learner `id` into `record`. */
export function fillRecord(record: HTMLElement, progress: Progress, id: string, teller: Teller): void {
	const learner = currentLearner({ ...progress, current: id });
	const lines = linesOf(learner, teller.titles, teller.words, teller.day);
	find(record, '[data-name]').textContent = shownName(progress, id, teller.words);
	find(record, '[data-none]').hidden = tables.some((table) => lines[table].length > 0);
	for (const table of tables) {
		const section = find(record, `[data-table="${table}"]`);
		section.hidden = lines[table].length === 0;
		find(section, 'ul').replaceChildren(...lines[table].map((line) => itemOf(line, teller.words)));
	}
	showEditing(record, record.dataset['edited'] !== undefined, teller.words);
}

/** Shows or hides what changes the record. */
export function showEditing(record: HTMLElement, editing: boolean, words: ProgressWords): void {
	record.toggleAttribute('data-edited', editing);
	const button = find(record, '[data-edit]');
	button.setAttribute('aria-pressed', String(editing));
	button.textContent = editing ? words.editDone : words.edit;
	for (const part of record.querySelectorAll<HTMLElement>('[data-editing], [data-remove]')) part.hidden = !editing;
}

function itemOf({ title, path, facts, id }: Line, words: ProgressWords): HTMLElement {
	const name = document.createElement(path === undefined ? 'span' : 'a');
	if (path !== undefined) (name as HTMLAnchorElement).href = path;
	name.textContent = title;
	const small = document.createElement('small');
	small.textContent = facts.join(' · ');
	const item = document.createElement('li');
	item.append(name, small);
	if (id !== undefined) item.append(removeButton(id, title, words));
	return item;
}

function removeButton(id: string, title: string, words: ProgressWords): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'quiet';
	button.dataset['remove'] = id;
	button.dataset['title'] = title;
	button.textContent = words.remove;
	return button;
}

function find(within: HTMLElement, selector: string): HTMLElement {
	return within.querySelector(selector) as HTMLElement;
}
