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
		.filter(({ line, message }) => line > 4 && !message.startsWith('这里有 1 项'))
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

const steps = [1, 2, 3].map((n) => `{ id: s${n}, text: 第${n}步, why: 好。 }`);
const pairs = [1, 2, 3].map((n) => `{ id: p${n}, left: 左${n}, right: 右${n}, why: 好。 }`);
/** `choices` as `id>to`, with `!` before a right one. */
const turn = (id: string, ...choices: string[]) =>
	`{ id: ${id}, tell: 讲, choices: [${choices.map(choiceOf).join(', ')}] }`;
const choiceOf = (way: string) => {
	const [id, to] = way.replace('!', '').split('>');
	return `{ id: ${id}, text: 选${id}, why: 好。, ${way.startsWith('!') ? 'right: true, ' : ''}to: ${to} }`;
};
const end = (id: string, kind: string, name = `, name: 结局${id}`) => `{ id: ${id}, tell: 完, end: ${kind}${name} }`;
const story = (...turns: string[]) => `kind: scenario\n    start: one\n    turns:${list(turns)}`;
const list = (items: string[]) => items.map((item) => `\n      - ${item}`).join('');

const boxes = ['5, 5', '25, 5', '45, 5', '65, 5', '85, 5', '5, 50', '25, 50'];
const spot = (n: number, box = `${boxes[n - 1]}, 10, 10`, danger = n !== 3 && n !== 7) =>
	`{ id: s${n}, text: 第${n}处, why: 因为。, danger: ${danger}, at: [${box}] }`;
const spots = (change: Record<number, string> = {}, count = 7) =>
	`kind: hazards\n    picture: river/none\n    alt: 河边有人有船有牌子\n    spots:${list(
		Array.from({ length: count }, (_, n) => change[n + 1] ?? spot(n + 1)),
	)}`;

test.for([
	[
		'in good order',
		story(turn('one', '!a>two', 'b>back'), turn('two', '!a>won'), end('back', 'again'), end('won', 'good')),
		[],
	],
	[
		'ways that lead nowhere, and no good end',
		story(turn('one', '!a>tow'), end('two', 'again'), '{ id: three, tell: 丙 }'),
		[
			'这个故事没有好的结局',
			'这道题里没有“tow”这个场景',
			'没有一个选择通到这里',
			'这个场景没有选择，也不是结局',
			'没有一个选择通到这里',
		],
	],
	[
		'an end without a name, and a name that is none of an end',
		story(
			turn('one', '!a>won', 'b>back').replace('tell: 讲', 'tell: 讲, name: 开头'),
			end('back', 'again', ''),
			end('won', 'good'),
		),
		['只有结局才有名字', '这个结局没有名字'],
	],
	[
		'a turn that cannot be left rightly',
		story(turn('one', '!a>won', 'b>two'), turn('two', 'a>back'), end('back', 'again'), end('won', 'good')),
		['这个场景没有对的选择'],
	],
	[
		'a right choice that is sent back',
		story(turn('one', '!a>won', '!b>back'), end('back', 'again'), end('won', 'good')),
		['对的选择通到了要退回去的结局'],
	],
	[
		'right choices that go round',
		story(turn('one', '!a>two', 'b>won'), turn('two', '!a>one'), end('won', 'good')),
		['一直选对的，会绕回这里，走不到结局', '一直选对的，会绕回这里，走不到结局'],
	],
	[
		'a story that begins with its end, and choices after it',
		story(
			end('one', 'good').replace(' }', `, choices: [${choiceOf('!a>two')}] }`),
			turn('two', '!a>won'),
			end('won', 'good'),
		),
		['故事一开始就是结局', '结局后面还有选择'],
	],
	[
		'two choices of one turn with one id',
		story(turn('one', '!a>won', 'a>back'), end('back', 'again'), end('won', 'good')),
		['id“a”前面已经用过了', '选项的文字“选a”前面已经用过了'],
	],
] as const)('a branching story: %s', async ([, fields, expected]) => {
	expect(await about(fields)).toEqual(expected);
});

test('a story whose right choice always stands first and is always the longest', async () => {
	const turn = (id: string, to: string, [first, last]: readonly [string, string]) =>
		`      - id: ${id}\n        tell: 甲\n        choices:\n          - { id: a, ${first}, why: 好。, to: ${to} }\n          - { id: b, ${last}, why: 慢。, to: ${to} }\n`;
	const story = (turns: readonly (readonly [string, string])[]) =>
		`kind: scenario\n    start: t0\n    turns:\n${turns.map((texts, i) => turn(`t${i}`, i < turns.length - 1 ? `t${i + 1}` : 'end', texts)).join('')}      - { id: end, tell: 乙, end: good, name: 好 }`;
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
	const picture = (calm: number[]) =>
		spots(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [n, spot(n, undefined, !calm.includes(n))])));
	const message = '危险的和不危险的各排在一头';
	expect(await about(picture([6, 7]))).toContain(message);
	expect(await about(picture([1, 2]))).toContain(message);
	expect(await about(picture([2, 6]))).not.toContain(message);
});

test.for([
	[`kind: order\n    items:${list(steps)}`, []],
	[
		`kind: order\n    items:${list([...steps, steps[0] as string])}`,
		['id“s1”前面已经用过了', '选项的文字“第1步”前面已经用过了'],
	],
	[`kind: match\n    pairs:${list(pairs)}`, []],
	[
		`kind: match\n    pairs:${list([...pairs, '{ id: p4, left: 左4, right: 右1, why: 好。 }'])}`,
		['右边的文字“右1”前面已经用过了'],
	],
	[spots(), []],
	[spots({}, 6), ['只有 1 处看着危险其实不危险']],
	[spots({ 1: spot(1).replace('true', 'false') }), ['图里有 4 处危险']],
	[spots({ 2: spot(2, '8, 8, 10, 10') }), []],
	[spots({ 2: spot(2, '7, 6, 10, 10') }), ['这一处和“第1处”叠在一起，超过一半']],
	[spots({ 5: spot(5, '95, 5, 10, 10') }), ['位置超出了图']],
	[spots({ 5: spot(5, '85, 5, 10, 0') }), ['这一处没有大小']],
	[spots({ 5: spot(5, '85, 5, 10, 120') }), ['位置超出了图']],
] as const)('%s', async ([fields, expected]) => {
	expect((await about(fields)).filter((message) => !message.includes('这张图'))).toEqual(expected);
});

test('a picture to look at must be there', async () => {
	expect(await about(spots())).toEqual(['没有“river/none”这张图']);
});

test('a paper cannot draw more questions than there are', async () => {
	const problems = await checkFiles({
		'quizzes/river/float.yaml':
			'title: 题\nlesson: river/none\npassMark: 80\ntest: { draw: 7 }\nquestions:\n  - { id: first, kind: judge }\n',
	});
	expect(problems.filter(({ line }) => line === 4).map(({ message, fix }) => [message, fix])).toEqual([
		['一共只有 1 道题，抽不出 7 道', '写 1 以内的数，或者再出几道题'],
	]);
});

test.for([
	['[first, second, third]', []],
	['[first, second, thrid]', ['这份测验里没有“thrid”这道题']],
	['[first, second, story]', ['“story”是 order 题，不能举手回答']],
	['[first, second, first]', ['“first”前面已经写过了']],
	['[first, second]', ['这里有 2 项不合要求']],
	['first', ['“first”的写法不对']],
] as const)('questions for a show of hands: %s', async ([hands, expected]) => {
	const ask = (id: string) =>
		`  - id: ${id}\n    ask: 先做什么？\n    source: letter\n    section: 先浮着\n    kind: single\n    options:\n      ${good}\n`;
	const order = `  - id: story\n    ask: 排一排。\n    source: letter\n    section: 先浮着\n    kind: order\n    items:${list(steps)}\n`;
	const problems = await checkFiles({
		'quizzes/river/float.yaml': `title: 题\nlesson: river/none\npassMark: 80\nhands: ${hands}\nquestions:\n${['first', 'second', 'third'].map(ask).join('')}${order}`,
	});
	const found = problems.filter(({ line }) => line === 4).map(({ message }) => message);
	expect(found).toEqual(expected);
});
