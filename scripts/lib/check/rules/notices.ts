/** Notices: published before they begin to hold, not for a year, and a number rests on a source. */
import type { Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { DataFile } from '../cursor.ts';
import { knownIds } from '../known-ids.ts';
import type { Problem } from '../problem.ts';

/** A notice that always holds is read by nobody. */
const mostDays = 200;

export const notices: Rule = (content) =>
	content.notices.flatMap((notice) => [
		...days(notice, content.today),
		...numbers(notice, knownIds(content).helpline ?? new Set()),
	]);

function days(notice: DataFile, today: string): Problem[] {
	const [published, from, to] = ['published', 'from', 'to'].map((key) => at(top(notice), key));
	if (!published || !from || !to) return [];
	const long = (Date.parse(text(to) ?? '') - Date.parse(text(from) ?? '')) / 86_400_000 > mostDays;
	return [
		...((text(published) ?? '') > today ? [problemHere(published, '发布的日子还没有到 → 写今天')] : []),
		...(long ? [problemHere(to, `提示管得太久 → 最多 ${mostDays} 天；一直有用的，写成一课`)] : []),
	];
}

function numbers(notice: DataFile, phones: Set<string>): Problem[] {
	return each(at(top(notice), 'steps'))
		.filter((step) => text(at(step, 'source')) === undefined)
		.filter((step) => (text(at(step, 'text'))?.match(/\d+/g) ?? []).some((number) => !phones.has(number)))
		.map((step) => problemHere(at(step, 'text'), '这里的数字没有来源 → 加一行 source: sources.yaml 里的 id'));
}
