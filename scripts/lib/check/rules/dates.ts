/** Review dates that are overdue or cannot be. Days are `YYYY-MM-DD`, so that text order is time order. */
import type { Rule } from '../content.ts';
import { at, problemHere, text, top } from '../cursor.ts';
import type { Cursor, DataFile } from '../cursor.ts';
import type { Problem, Severity } from '../problem.ts';

export const dates: Rule = ({ lessons, drills, checklists, today }) =>
	[...lessons, ...drills, ...checklists].flatMap((file) => datesOf(file, today));

function datesOf(lesson: DataFile, today: string): Problem[] {
	const checked = day(at(top(lesson), 'checked'));
	const next = day(at(top(lesson), 'nextReview'));
	const reviewed = day(at(top(lesson), 'review', 'date'));
	const withdrawn = day(at(top(lesson), 'withdrawn', 'date'));
	return [
		...when(checked, (date) => date > today, '核对的日子还没有到 → 写真正逐句核对的那一天'),
		...when(reviewed, (date) => date > today, '审核的日子还没有到 → 审核完了再写；没有审核写 review: none'),
		...when(withdrawn, (date) => date > today, '撤下的日子还没有到 → 写决定撤下的那一天'),
		...when(
			next,
			(date) => checked !== undefined && date <= checked.day,
			'下次核对不在 checked 之后 → 写一个更晚的日子，一般是一年后',
		),
		...when(
			next,
			(date) => !withdrawn && date < today && (!checked || date > checked.day),
			'该重新核对了，期限已过 → 逐句核对一遍，再改 checked 和 nextReview',
		),
		...when(
			next,
			(date) => checked !== undefined && date > yearsAfter(checked.day, 3),
			'下次核对太远，超过三年 → 一般写一年后',
			'warning',
		),
		...when(
			reviewed,
			(date) => checked !== undefined && date < checked.day,
			'审核之后又核对过 → 如果改了说法，请专业人员再看一遍',
			'warning',
		),
	];
}

type Day = { cursor: Cursor; day: string };

function day(cursor: Cursor): Day | undefined {
	const written = text(cursor);
	return written && /^\d{4}-\d{2}-\d{2}$/.test(written) ? { cursor, day: written } : undefined;
}

function when(
	date: Day | undefined,
	isWrong: (day: string) => boolean,
	sentence: string,
	severity?: Severity,
): Problem[] {
	return date && isWrong(date.day) ? [problemHere(date.cursor, sentence, severity)] : [];
}

function yearsAfter(date: string, years: number): string {
	return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
