import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const good =
	'- { id: a, text: 浮着, right: true, why: 能喘气。 }\n      - { id: b, text: 游, why: 没力气。 }\n      - { id: c, text: 等, why: 太久。 }';

/** Messages about one question; that the quiz is short and its lesson missing is left out. */
async function about(fields: string): Promise<string[]> {
	const question = `  - id: first\n    ask: 先做什么？\n    source: letter\n    section: 先浮着\n    ${fields}\n`;
	const problems = await checkFiles({
		'quizzes/river/float.yaml': `title: 题\nlesson: river/none\npassMark: 80\nquestions:\n${question}`,
	});
	return problems
		.filter(({ line, message }) => line > 4 && !/^这里有 1 项|现在还画不出/.test(message))
		.map(({ message }) => message);
}

test.for([
	[`kind: single\n    options:\n      ${good}`, []],
	[`kind: multiple\n    options:\n      ${good}`, []],
	[`kind: multiple\n    options:\n      ${good.replace('right: true, ', '')}`, ['这道题没有对的选项']],
	[`kind: single\n    options:\n      ${good.replace('没力气', 'B 项会累')}`, ['解释里写了“B 项”，可是选项会打乱']],
	[`kind: single\n    options:\n      ${good.replace('没力气', '选 C 才对')}`, ['解释里写了“选 C”，可是选项会打乱']],
	[`kind: single\n    options:\n      ${good.replace('没力气', 'AED 不能用，选 C 类灭火器')}`, []],
	['kind: judge\n    answer: false\n    why: { "true": 对。, "false": 错。 }', []],
	['kind: judge\n    answer: 错\n    why: { "true": 对。, "false": 错。 }', ['要写 true（对）或 false（错）']],
] as const)('%s', async ([fields, expected]) => {
	const found = await about(fields);
	expect(found.map((message, index) => message.replace(/^“.*”不合要求$/, expected[index] ?? message))).toEqual(
		expected,
	);
});

test('a branching story whose ways lead nowhere, or which cannot end well', async () => {
	const choice = (to: string) => `{ id: go, text: 走, why: 好。, right: true, to: ${to} }`;
	const turns = `turns:\n      - { id: one, tell: 甲, choices: [${choice('tow')}] }\n      - { id: two, tell: 乙, end: again }\n      - { id: three, tell: 丙 }`;
	expect(await about(`kind: scenario\n    start: one\n    ${turns}`)).toEqual([
		'这个故事没有好的结局',
		'这道题里没有“tow”这个场景',
		'没有一个选择通到这里',
		'这个场景没有选择，也不是结局',
		'没有一个选择通到这里',
	]);
});

test('a story whose right choice always stands first and is always the longest', async () => {
	const turn = (id: string, to: string, [first, last]: readonly [string, string]) =>
		`      - id: ${id}\n        tell: 甲\n        choices:\n          - { id: a, ${first}, why: 好。, to: ${to} }\n          - { id: b, ${last}, why: 慢。, to: ${to} }\n`;
	const story = (turns: readonly (readonly [string, string])[]) =>
		`kind: scenario\n    start: t0\n    turns:\n${turns.map((texts, i) => turn(`t${i}`, i < turns.length - 1 ? `t${i + 1}` : 'end', texts)).join('')}      - { id: end, tell: 乙, end: good }`;
	const plain = ['text: 喊大人来这里, right: true', 'text: 等'] as const;
	const turned = ['text: 等', 'text: 喊, right: true'] as const;
	expect(await about(story([plain, plain, plain, plain]))).toEqual([
		'对的选项总在同一个位置',
		'对的选项总是最长的一个',
	]);
	expect(await about(story([plain, plain, plain, turned]))).toEqual([]);
	expect(await about(story([plain, plain, plain]))).toEqual([]);
});

test('places in a picture of which the harmless ones all stand at one end', async () => {
	const spot = (danger: boolean, index: number) =>
		`      - { id: s${index}, text: 处${index}, why: 好。, danger: ${danger}, at: [${index}, 1, 9, 9] }`;
	const picture = (dangers: readonly boolean[]) =>
		`kind: hazards\n    picture: drowning/shout\n    alt: 女孩站在岸上大喊\n    spots:\n${dangers.map(spot).join('\n')}`;
	const message = '危险的和不危险的各排在一头';
	expect(await about(picture([true, true, true, false, false]))).toEqual([message]);
	expect(await about(picture([false, true, true, true, true]))).toEqual([message]);
	expect(await about(picture([true, false, true, true, false]))).toEqual([]);
});

test('a kind of question that the pages cannot draw yet is refused', async () => {
	const problems = await checkFiles({
		'quizzes/river/float.yaml':
			'title: 题\nlesson: river/none\npassMark: 80\nquestions:\n  - id: first\n    kind: order\n',
	});
	expect(problems.find(({ line }) => line === 6)?.message).toContain('网页现在还画不出 order 这种题');
});
