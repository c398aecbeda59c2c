/** 改: what the buttons of a record do. Each gives the sentence to say afterwards, or nothing when it only asked. */
import { changeProgress, progressStore } from '../../browser/progress-store.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { learnerName } from '../../domain/learner-name.ts';
import { removeEntry, removeLearner, rename, type Table } from '../../domain/learners.ts';
import { shownName, showEditing } from './progress-page-record.ts';
import type { ProgressWords } from './progress-page-words.ts';

/** A button of `record` was pressed. */
export function pressedIn(record: HTMLElement, target: HTMLElement, words: ProgressWords): string | undefined {
	if (target.closest('[data-edit]')) edit(record, words);
	const learner = target.closest<HTMLElement>('[data-remove-learner]');
	if (learner && sure(learner, words.removeLearnerSure)) {
		progressStore.prune((progress) => removeLearner(progress, idOf(record)));
		return words.learnerRemoved;
	}
	const entry = target.closest<HTMLElement>('[data-remove]');
	return entry && sure(entry, words.removeSure) ? removeIn(record, entry, words) : undefined;
}

/** The learner of `record` gets the name that was written. */
export function renameIn(record: HTMLElement, words: ProgressWords): string {
	const id = idOf(record);
	const name = learnerName((record.querySelector('input') as HTMLInputElement).value);
	changeProgress((progress) => rename(progress, id, name));
	return fillWords(words.renamed, { name: shownName(progressStore.read().value, id, words) });
}

/** The reader turned to something else: a button that asked for a second press says again what it does. */
export function disarm(button: HTMLElement): void {
	const before = button.dataset['asked'];
	if (before === undefined) return;
	button.textContent = before;
	delete button.dataset['asked'];
}

function edit(record: HTMLElement, words: ProgressWords): void {
	showEditing(record, record.dataset['edited'] === undefined, words);
	const { learners } = progressStore.read().value;
	(record.querySelector('input') as HTMLInputElement).value = learnerName(learners[idOf(record)]?.name ?? '');
}

function removeIn(record: HTMLElement, entry: HTMLElement, words: ProgressWords): string {
	const table = entry.closest<HTMLElement>('[data-table]')?.dataset['table'] as Table;
	const { remove = '', title = '' } = entry.dataset;
	progressStore.prune((progress) => removeEntry(progress, idOf(record), table, remove));
	return fillWords(words.removed, { title });
}

/** The first press asks by the button's own words, the second does it. */
function sure(button: HTMLElement, question: string): boolean {
	if (button.dataset['asked'] !== undefined) return true;
	button.dataset['asked'] = button.textContent ?? '';
	button.textContent = question;
	return false;
}

const idOf = ({ dataset }: HTMLElement): string => dataset['learner'] as string;
