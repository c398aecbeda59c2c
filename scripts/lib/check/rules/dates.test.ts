import { expect, test } from 'vitest';
import { checkFrontMatter } from '../testing.ts';

test('a lesson may be reviewed again on its last day, and not one day later', async () => {
	expect(await checkFrontMatter('nextReview', 'nextReview: 2027-11-22', '2027-11-22')).toEqual([]);
	const late = await checkFrontMatter('nextReview', 'nextReview: 2027-11-22', '2027-11-23');
	expect(late.map(({ line, message }) => [line, message])).toEqual([[12, '该重新核对了，期限已过']]);
});

test.for([
	['checked', 'checked: 2026-11-23', '核对的日子还没有到', 'error'],
	['checked', 'checked: 2026-13-01', '日历上没有这一天', 'error'],
	['checked', 'checked: 2026-2-1', '日期要写成 年-月-日', 'error'],
	['nextReview', 'nextReview: 2026-11-22', '下次核对不在 checked 之后', 'error'],
	['nextReview', 'nextReview: 2099-01-01', '下次核对太远，超过三年', 'warning'],
	['review', 'review: { date: 2026-11-23, role: 消防员 }', '审核的日子还没有到', 'error'],
	['review', 'review: { date: 2026-11-01, role: 消防员 }', '审核之后又核对过', 'warning'],
	['review', 'review: 没有', '写 none，或者写 date 和 role', 'error'],
] as const)('%s: %s', async ([key, line, message, severity]) => {
	const [problem] = await checkFrontMatter(key, line);
	expect(`${problem?.message} ${problem?.fix}`).toContain(message);
	expect(problem?.severity).toBe(severity);
});
