import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';
import { numbersIn } from './helplines.ts';

test.for([
	['打 110', ['110']],
	['拨打“119”或 120，说清在哪里', ['119', '120']],
	['打 110、119 和 120。', ['110', '119', '120']],
	['热线是 12355', ['12355']],
	['发短信到 12110', ['12110']],
	['报警110', ['110']],
	['急救 200 例', []],
	['打电话 12356', ['12356']],
	['拍打 100 下', []],
	['打 100 下', []],
	['打 2000 字', []],
	['第 110 条', []],
	['电话费 300 元', []],
] as const)('%s', ([text, numbers]) => {
	expect(numbersIn(text).map(({ number }) => number)).toEqual(numbers);
});

test('a number that is not in the register is told, also inside <Helpline>; one that is in it is not', async () => {
	const problems = await checkLesson('打 110，不打 911。\n\n打 <Helpline number="112" />。');
	expect(problems.map(({ line, message }) => [line, message])).toEqual([
		[1, '没有“911”这个号码'],
		[3, '没有“112”这个号码'],
	]);
});
