import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../schemas/progress.ts';
import { emptyProgress, finishLesson, mergeProgress, takeQuiz } from './progress.ts';

describe('a finished lesson', () => {
	it('is kept with its day, and the first day stays', () => {
		const once = finishLesson(emptyProgress(), 'fire/feel-the-door', '2026-11-22');
		expect(once.lessons).toEqual({ 'fire/feel-the-door': { done: '2026-11-22' } });
		expect(finishLesson(once, 'fire/feel-the-door', '2026-12-01')).toEqual(once);
	});

	it('changes nothing in what was handed in', () => {
		const before = emptyProgress();
		finishLesson(before, 'fire/feel-the-door', '2026-11-22');
		expect(before).toEqual(emptyProgress());
	});
});

describe('a quiz that was taken', () => {
	const take = (progress: Progress, right: number, day: string) =>
		takeQuiz(progress, 'fire/feel-the-door', { right, total: 6, passed: right >= 5 }, day).quizzes[
			'fire/feel-the-door'
		];

	it('keeps the best score, whichever came first', () => {
		const good = takeQuiz(emptyProgress(), 'fire/feel-the-door', { right: 4, total: 6, passed: false }, '2026-11-22');
		expect(take(good, 2, '2026-11-23')).toEqual({ best: 4, total: 6 });
		expect(take(good, 6, '2026-11-23')).toEqual({ best: 6, total: 6, passed: '2026-11-23' });
	});

	it('stays passed on its first day, even when the next try fails', () => {
		const passed = takeQuiz(emptyProgress(), 'fire/feel-the-door', { right: 5, total: 6, passed: true }, '2026-11-22');
		expect(take(passed, 1, '2026-11-23')).toEqual({ best: 5, total: 6, passed: '2026-11-22' });
		expect(take(passed, 6, '2026-11-24')).toEqual({ best: 6, total: 6, passed: '2026-11-22' });
	});

	it('compares scores by their share when the quiz has got more questions', () => {
		const old = takeQuiz(emptyProgress(), 'fire/feel-the-door', { right: 5, total: 10, passed: false }, '2026-11-22');
		expect(take(old, 4, '2026-11-23')).toEqual({ best: 4, total: 6 });
	});
});

describe('what two tabs know, put together', () => {
	it('holds what either of them knows', () => {
		const one = finishLesson(emptyProgress(), 'fire/feel-the-door', '2026-11-22');
		const other = finishLesson(emptyProgress(), 'drowning/float-first', '2026-11-23');
		expect(Object.keys(mergeProgress(one, other).lessons).toSorted()).toEqual([
			'drowning/float-first',
			'fire/feel-the-door',
		]);
	});

	it('is the same in either order', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
			}),
		);
	});

	it('is the same however three are grouped', () => {
		fc.assert(
			fc.property(any, any, any, (a, b, c) => {
				expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
			}),
		);
	});

	it('is nothing new when one is merged with itself or with nothing', () => {
		fc.assert(
			fc.property(any, (a) => {
				expect(mergeProgress(a, a)).toEqual(a);
				expect(mergeProgress(a, emptyProgress())).toEqual(a);
			}),
		);
	});

	it('loses nothing: done stays done, passed stays passed, and no score falls', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				const merged = mergeProgress(a, b);
				for (const [id, { done }] of Object.entries(a.lessons)) {
					expect(merged.lessons[id]?.done && merged.lessons[id].done <= done).toBe(true);
				}
				for (const [id, { best, total, passed }] of Object.entries(a.quizzes)) {
					const now = merged.quizzes[id];
					if (passed) expect(now?.passed && now.passed <= passed).toBe(true);
					expect((now?.best ?? 0) * total).toBeGreaterThanOrEqual(best * (now?.total ?? 0));
				}
			}),
		);
	});
});

const day = fc.constantFrom('2026-09-01', '2026-11-22', '2026-11-23', '2027-01-01');
const id = fc.constantFrom('fire/feel-the-door', 'drowning/float-first', 'bullying/say-stop');
const quiz = fc
	.record({ total: fc.integer({ min: 1, max: 12 }), share: fc.integer({ min: 0, max: 12 }), passed: fc.option(day) })
	.map(({ total, share, passed }) => ({ best: Math.min(share, total), total, ...(passed && { passed }) }));
const any: fc.Arbitrary<Progress> = fc.record({
	version: fc.constant(1 as const),
	lessons: fc.dictionary(id, fc.record({ done: day }, { noNullPrototype: true }), { noNullPrototype: true }),
	quizzes: fc.dictionary(id, quiz, { noNullPrototype: true }),
});
