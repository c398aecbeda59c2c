/** What the content holds, in figures: for the one who answers for it. Pure. */
import { stages } from '../../src/schemas/shared.ts';
import { choicesOf, spreadOf } from './check/answer-spread.ts';
import type { Choice, Share } from './check/answer-spread.ts';
import type { Content } from './check/content.ts';
import { at, each, text, top } from './check/cursor.ts';
import type { Cursor, DataFile } from './check/cursor.ts';
import { knownIds } from './check/known-ids.ts';
import { citedParagraphs } from './check/rules/citations.ts';

/** What is counted, how many there are in all, and the parts. */
export type Count = { what: string; all: number; parts: [name: string, value: string | number][] };

/** The counts of a folder that was read, in the order in which they are told. */
export function countContent(content: Content): Count[] {
	const word = (...keys: string[]): string => wordOf(content, keys);
	const topics = listOf(content.single.topics);
	const sources = listOf(content.single.sources);
	const ofStage = (stage: string) => content.lessons.filter((lesson) => has(at(top(lesson), 'stages'), stage)).length;
	return [
		{
			what: '课文（一课可以写给几个学段）',
			all: content.lessons.length,
			parts: stages.map((stage) => [word('stages', stage), ofStage(stage)]),
		},
		{
			what: '主题',
			all: topics.length,
			parts: topics.map((topic) => [
				text(at(topic, 'title')) ?? '',
				content.lessons.filter(({ id }) => id.startsWith(`${text(at(topic, 'id'))}/`)).length,
			]),
		},
		{ what: `题（${content.quizzes.length} 份测验）`, ...questions(content, word) },
		{
			what: '活动',
			all: content.campaigns.length,
			parts: stages.map((stage) => [
				word('stages', stage),
				content.campaigns.filter((campaign) => has(at(top(campaign), 'audience'), stage)).length,
			]),
		},
		{ what: '演练', all: content.drills.length, parts: [] },
		{ what: '安全提示', all: content.notices.length, parts: [] },
		{ what: '紧急卡片', all: content.emergencies.length, parts: [] },
		{
			what: '来源',
			all: sources.length,
			parts: Object.entries({ original: '读过原文', reprint: '读过转载', 'second-hand': '只读过介绍' }).map(
				([seen, name]) => [name, sources.filter((source) => text(at(source, 'seen')) === seen).length],
			),
		},
		paragraphs(content),
		...answers(content),
	];
}

/** A Markdown table, to be read as it is or pasted. */
export function countTable(counts: Count[]): string {
	const rows = counts.map(({ what, all, parts }) => {
		const told = parts.map(([name, value]) => `${name} ${value}`).join('，');
		return `| ${what} | ${all} | ${told} |`;
	});
	return ['| 什么 | 一共 | 其中 |', '| --- | ---: | --- |', ...rows].join('\n');
}

function questions(content: Content, word: (...keys: string[]) => string): Omit<Count, 'what'> {
	const kinds = content.quizzes
		.flatMap((quiz) => each(at(top(quiz), 'questions')))
		.map((question) => text(at(question, 'kind')) ?? '');
	const names = [...new Set(kinds)].toSorted((a, b) => count(kinds, b) - count(kinds, a));
	return { all: kinds.length, parts: names.map((kind) => [word('question', kind), count(kinds, kind)]) };
}

function paragraphs(content: Content): Count {
	const phones = knownIds(content).helpline ?? new Set<string>();
	const found = content.lessons.map((lesson) => citedParagraphs(lesson, phones));
	const sum = (key: keyof (typeof found)[number]): number => found.reduce((all, one) => all + one[key], 0);
	return {
		what: '课文的段落（方框里的不算）',
		all: sum('all'),
		parts: [
			['有来源', sum('sourced')],
			['写了数字或规定', sum('claims')],
			['这些里有来源', sum('cited')],
		],
	};
}

/** The spread of right answers; the check has limits for it (rules/answer-spread.ts). */
function answers(content: Content): Count[] {
	const { single, story } = choicesOf(content);
	return [spreadCount('单选题的答案', single), spreadCount('故事里的选择', story)];
}

function spreadCount(what: string, lists: Choice[][]): Count {
	const { asked, longest, places } = spreadOf(lists);
	const percent = (found: number): string => `${Math.round((found / Math.max(1, asked)) * 100)}%`;
	const said = ({ found, byChance }: Share): string => `${percent(found)}（随便排 ${percent(byChance)}）`;
	return {
		what,
		all: asked,
		parts: [
			['最长的是对的', said(longest)],
			...places.map((share, place): [string, string] => [`第 ${place + 1} 个是对的`, said(share)]),
		],
	};
}

function wordOf({ words }: Content, keys: string[]): string {
	return words.map((file) => text(at(top(file), ...keys))).find((word) => word !== undefined) ?? keys.at(-1) ?? '';
}

function listOf(file: DataFile | undefined): Cursor[] {
	return file ? each(top(file)) : [];
}

function has(list: Cursor, value: string): boolean {
	return each(list).some((item) => text(item) === value);
}

function count(list: string[], value: string): number {
	return list.filter((item) => item === value).length;
}
