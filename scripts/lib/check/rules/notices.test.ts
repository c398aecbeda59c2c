import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const notice = {
	title: '河水涨了',
	summary: '不到河边去。',
	topic: 'river',
	published: '2026-11-20',
	from: '2026-11-20',
	to: '2026-12-20',
	steps: '[{ text: 走大路。 }, { text: 打 110。 }]',
	call: '["110"]',
	sources: '[letter]',
};

/** What is said about the notice with some of its lines otherwise. */
async function said(change: Partial<typeof notice> & { lesson?: string } = {}): Promise<string> {
	const lines = Object.entries({ ...notice, ...change }).map(([key, value]) => `${key}: ${value}`);
	const problems = await checkFiles({ 'notices/river.yaml': `${lines.join('\n')}\n` }, '2026-11-26');
	return problems.map(({ line, message, fix }) => `${line} ${message} ${fix}`).join('\n');
}

test('a notice in good order is let pass', async () => {
	expect(await said()).toBe('');
});

test.for([
	[{ to: '2026-11-19' }, /6 结束的日子在开始之前/],
	[{ to: '2027-12-20' }, /6 提示管得太久/],
	[{ published: '2026-11-27' }, /4 发布的日子还没有到/],
	[{ steps: '[{ text: 水深 30 厘米就不走。 }, { text: 走大路。 }]' }, /7 这里的数字没有来源/],
	[{ steps: '[{ text: 走大路。 }]' }, /7 .*至少写两件要做的事/],
	[{ sources: '[letter, leter]' }, /9 .*leter/],
	[{ sources: '[letter, letter]' }, /9 “letter”写了两遍/],
	[{ call: '["117"]' }, /8 .*117/],
	[{ lesson: 'river/none' }, /10 .*river\/none/],
] as const)('%o is pointed out', async ([change, expected]) => {
	expect(await said(change)).toMatch(expected);
});

test('a number with its source is let pass', async () => {
	expect(await said({ steps: '[{ text: 水深 30 厘米就不走。, source: letter }, { text: 走大路。 }]' })).toBe('');
});
