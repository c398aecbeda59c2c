import { expect, test } from 'vitest';
import { spreadOf } from '../answer-spread.ts';
import { checkFiles } from '../testing.ts';

const options = (right: number, longest: boolean, count: number): string[] =>
	Array.from({ length: count }, (_, n) => {
		const words = n === right ? (longest ? '站在岸上大声喊' : '喊') : `做第${n}件`;
		return `{ id: o${n}, text: ${words}, why: 好。${n === right ? ', right: true' : ''} }`;
	});

/** A folder with one quiz of single questions; `right` is the place of the right option. */
async function told(count: number, right: (question: number) => number, longest = false): Promise<string[]> {
	const question = (n: number): string =>
		`  - { id: q${n}, kind: single, ask: 做什么, source: letter, section: 先浮着, options: [${options(right(n), longest, 3).join(', ')}] }\n`;
	const questions = Array.from({ length: count }, (_, n) => question(n)).join('');
	const problems = await checkFiles({
		'quizzes/river/float.yaml': `title: 题\nlesson: river/none\npassMark: 80\nquestions:\n${questions}`,
	});
	return problems
		.filter(({ path, severity }) => path === 'quizzes' && severity === 'warning')
		.map(({ message }) => message);
}

test('right options that stand everywhere and are not the longest', async () => {
	expect(await told(60, (n) => n % 3)).toEqual([]);
});

test('right options that mostly stand in one place', async () => {
	expect(await told(60, (n) => (n % 5 === 0 ? 2 : 1))).toEqual([
		'单选题：对的选项排在第 2 个的太多，60 处里有 48 处（80%），随便排大约是 33%',
	]);
});

test('right options that are mostly the longest', async () => {
	expect(await told(60, (n) => n % 3, true)).toEqual([
		'单选题：对的选项最长的太多，60 处里有 60 处（100%），随便排大约是 33%',
	]);
});

test('a few questions tell nothing', async () => {
	expect(await told(59, () => 0, true)).toEqual([]);
});

test('the turns of stories are looked at by themselves', async () => {
	const choices =
		'[{ id: a, text: 喊大人来, why: 好。, right: true, to: won }, { id: b, text: 等, why: 慢。, to: won }]';
	const turns = Array.from({ length: 60 }, (_, n) => `{ id: t${n}, tell: 讲, choices: ${choices} }`).join(', ');
	const problems = await checkFiles({
		'quizzes/river/float.yaml': `title: 题\nlesson: river/none\npassMark: 80\nquestions:\n  - { id: s, kind: scenario, ask: 走, source: letter, section: 先浮着, start: t0, turns: [${turns}, { id: won, tell: 好, end: good, name: 好 }] }\n`,
	});
	expect(problems.filter(({ path }) => path === 'quizzes')).toHaveLength(2);
});

test('lists with several right choices are left out, and chance knows how many there were', () => {
	const choice = (right: boolean) => ({ length: 3, right });
	const spread = spreadOf([
		[choice(true), choice(false)],
		[choice(false), choice(true), choice(false), choice(false)],
		[choice(true), choice(true)],
	]);
	expect(spread.asked).toBe(2);
	expect(spread.longest).toEqual({ found: 0, byChance: 0.75 });
	expect(spread.places.map(({ found, byChance }) => [found, byChance])).toEqual([
		[1, 0.75],
		[1, 0.75],
		[0, 0.25],
		[0, 0.25],
	]);
});
