/** Two things with one id, in any list where ids tell things apart. */
import type { Content, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import type { Problem } from '../problem.ts';
import { itemsOf } from './checklists.ts';

export const duplicates: Rule = (content) => [
	...registers(content).flatMap(([list, key]) => repeatedIds(list, key)),
	...content.checklists.flatMap((file) => repeatedAmong(itemsOf(top(file)), 'id')),
	...content.quizzes.flatMap((quiz) => each(at(top(quiz), 'questions')).flatMap(insideQuestion)),
	...plainLists(content).flatMap(repeatedWords),
];

function registers({ single, quizzes, drills, numbers }: Content): [Cursor, string][] {
	const lists: [Cursor, string][] = quizzes.map((quiz) => [at(top(quiz), 'questions'), 'id']);
	lists.push(...drills.map((drill): [Cursor, string] => [at(top(drill), 'roles'), 'id']));
	lists.push(...drills.map((drill): [Cursor, string] => [at(top(drill), 'signals'), 'sound']));
	if (numbers) lists.push([top(numbers), 'name']);
	if (single.topics) lists.push([top(single.topics), 'id']);
	if (single.sources) lists.push([top(single.sources), 'id']);
	if (single.helplines) lists.push([top(single.helplines), 'number']);
	if (single.site) lists.push([at(top(single.site), 'facts'), 'id']);
	if (single.guideline) lists.push([at(top(single.guideline), 'modules'), 'id']);
	return lists;
}

function insideQuestion(question: Cursor): Problem[] {
	const choices = each(at(question, 'turns')).map((turn) => at(turn, 'choices'));
	const lists = [...['options', 'items', 'pairs', 'turns', 'spots'].map((key) => at(question, key)), ...choices];
	return lists.flatMap((list) => [
		...repeatedIds(list, 'id'),
		...repeatedIds(list, 'text', '选项的文字'),
		...repeatedIds(list, 'left', '左边的文字'),
		...repeatedIds(list, 'right', '右边的文字'),
	]);
}

/** Lists of plain ids in front matter in which nothing may stand twice. */
function plainLists({ lessons, campaigns, emergencies, notices, checklists }: Content): Cursor[] {
	const ofLessons = lessons.flatMap((lesson) => ['stages', 'guideline', 'sources'].map((key) => at(top(lesson), key)));
	const ofCampaigns = campaigns.flatMap((campaign) =>
		['lessons', 'audience', 'sources', 'inspect'].map((key) => at(top(campaign), key)),
	);
	const ofEmergencies = emergencies.flatMap((card) => ['says', 'call', 'sources'].map((key) => at(top(card), key)));
	const ofNotices = notices.flatMap((notice) => ['call', 'sources'].map((key) => at(top(notice), key)));
	const ofChecklists = checklists.flatMap((file) => [
		at(top(file), 'who'),
		...itemsOf(top(file)).map((item) => at(item, 'sources')),
	]);
	return [...ofLessons, ...ofCampaigns, ...ofEmergencies, ...ofNotices, ...ofChecklists];
}

function repeatedIds(list: Cursor, key: string, name = key): Problem[] {
	return repeatedAmong(each(list), key, name);
}

function repeatedAmong(items: Cursor[], key: string, name = key): Problem[] {
	return repeated(items.map((item) => at(item, key))).map((cursor) =>
		problemHere(cursor, `${name}“${String(cursor.value)}”前面已经用过了 → 换一个；同一件东西就只留一份`),
	);
}

function repeatedWords(list: Cursor): Problem[] {
	return repeated(each(list)).map((cursor) => problemHere(cursor, `“${String(cursor.value)}”写了两遍 → 删掉一个`));
}

function repeated(cursors: Cursor[]): Cursor[] {
	const seen = new Set<string>();
	return cursors.filter((cursor) => {
		const value = text(cursor)?.trim();
		if (value === undefined) return false;
		const again = seen.has(value);
		seen.add(value);
		return again;
	});
}
