/** What `<progress-import>` says: why a file is refused, and what a file would change. */
import type { LearnerChange } from '../../domain/import-progress.ts';
import type { Refusal } from '../../domain/progress-file.ts';
import { fillWords } from '../../domain/fill-words.ts';

export const refusals = [
	'empty',
	'big',
	'unreadable',
	'binary',
	'web',
	'notJson',
	'notOurs',
	'newer',
	'partly',
] as const satisfies readonly Refusal[];

export const spoken = [
	'fresh',
	'addLessons',
	'addQuizzes',
	'addBetter',
	'addMistakes',
	'addDrafts',
	'addReceipts',
	'addName',
] as const;

export type ImportWords = Record<(typeof spoken)[number] | 'nameless', string>;

/** What changes for one learner: `多 2 课学完的，1 份测验的成绩更新`. */
export function changeText(change: LearnerChange, words: ImportWords): string {
	const counts: [number, string][] = [
		[change.lessons, words.addLessons],
		[change.quizzes, words.addQuizzes],
		[change.better, words.addBetter],
		[change.mistakes, words.addMistakes],
		[change.drafts, words.addDrafts],
		[change.receipts, words.addReceipts],
	];
	const parts = counts.filter(([n]) => n > 0).map(([n, text]) => fillWords(text, { n }));
	return (parts.length > 0 ? parts : [words.addName]).join('，');
}
