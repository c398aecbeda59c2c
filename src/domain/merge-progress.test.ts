import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLearner, anyProgress } from '../../tests/unit/any-progress.ts';
import type { Learner, Progress } from '../schemas/progress.ts';
import { canonical } from './canonical.ts';
import { mergeLearner, mergeProgress } from './merge-progress.ts';
import { emptyLearner, emptyProgress, finishLesson } from './progress.ts';
import { dropDraft, keepAnswer } from './quiz-progress.ts';
import { progressFormat } from './progress-format.ts';
import { join } from './saved-format.ts';

const runs = { numRuns: 400 };
const paper = 'fire/feel-the-door#test';
const answer = (learner: Learner, questionId: string, option: string, checked = false) =>
	keepAnswer(learner, paper, 7, { questionId, answer: [option], checked });

describe('what two tabs know, put together', () => {
	it('holds what either of them knows', () => {
		const one = finishLesson(emptyLearner(), 'fire/feel-the-door', '2026-11-22');
		const other = finishLesson(emptyLearner(), 'drowning/float-first', '2026-11-23');
		expect(Object.keys(mergeLearner(one, other).lessons).toSorted()).toEqual([
			'drowning/float-first',
			'fire/feel-the-door',
		]);
	});

	it('holds the answers of both to one paper, and of one question the later', () => {
		const start = answer(emptyLearner(), 'smoke', 'a');
		const one = answer(start, 'lift', 'b');
		const other = answer(answer(start, 'door', 'c'), 'smoke', 'd');
		expect(mergeLearner(one, other).drafts[paper]?.answers).toEqual({ smoke: ['d'], lift: ['b'], door: ['c'] });
	});

	it('keeps a marked answer against one that was only given later', () => {
		const start = emptyLearner();
		const marked = answer(start, 'smoke', 'a', true);
		const given = answer(answer(start, 'smoke', 'b'), 'smoke', 'c');
		expect(mergeLearner(given, marked).drafts[paper]).toMatchObject({ answers: { smoke: ['a'] }, checked: ['smoke'] });
	});

	it('does not bring back a paper that was handed in', () => {
		const open = answer(emptyLearner(), 'smoke', 'a');
		const handedIn = dropDraft(open, paper);
		expect(mergeLearner(open, handedIn)).toEqual(handedIn);
	});

	it('takes the name that was given later', () => {
		const first = { ...emptyLearner('小雨'), renamed: 1 };
		const later = { ...emptyLearner('12号'), renamed: 2 };
		expect([mergeLearner(first, later).name, mergeLearner(later, first).name]).toEqual(['12号', '12号']);
		expect(mergeLearner(emptyLearner('!'), emptyLearner()).name).toBe('!');
	});
});

const joinProgress = (one: Progress, other: Progress) => join(one, other, progressFormat);

describe.for([
	['records of one learner', anyLearner, mergeLearner],
	['records of a device', anyProgress, mergeProgress],
	['records from which things were taken away', anyProgress, joinProgress],
] as [string, fc.Arbitrary<Learner & Progress>, (a: object, b: object) => object][])('%s', ([, any, merge]) => {
	const same = (one: object, other: object): void => {
		expect(canonical(one)).toBe(canonical(other));
	};

	it('are the same joined in either order', () => {
		fc.assert(
			fc.property(any, any, (a, b) => same(merge(a, b), merge(b, a))),
			runs,
		);
	});

	it('are the same however three are grouped', () => {
		fc.assert(
			fc.property(any, any, any, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
			runs,
		);
	});

	it('say nothing new when they are joined again', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				const both = merge(a, b);
				same(merge(both, b), both);
				same(merge(both, a), both);
				same(merge(merge(a, a), a), merge(a, a));
			}),
			runs,
		);
	});
});

describe('joining', () => {
	it('adds nothing when there is nothing', () => {
		fc.assert(
			fc.property(anyLearner, (a) => {
				const whole = mergeLearner(a, a);
				expect(canonical(mergeLearner(whole, emptyLearner()))).toBe(canonical(whole));
			}),
			runs,
		);
		expect(mergeProgress(emptyProgress(), emptyProgress())).toEqual(emptyProgress());
	});

	it('loses nothing: done stays done, passed stays passed, no result falls, no mistake or receipt goes', () => {
		fc.assert(
			fc.property(anyLearner, anyLearner, (a, b) => {
				const merged = mergeLearner(a, b);
				for (const [id, { done }] of Object.entries(a.lessons)) {
					expect(merged.lessons[id]?.done && merged.lessons[id].done <= done).toBe(true);
				}
				for (const [id, { best, attempts, passed }] of Object.entries(a.quizzes)) {
					const now = merged.quizzes[id];
					if (passed) expect(now?.passed && now.passed <= passed).toBe(true);
					expect(now?.best).toBeGreaterThanOrEqual(best);
					expect(now?.attempts).toBeGreaterThanOrEqual(attempts);
				}
				for (const [id, questions] of Object.entries(a.mistakes)) {
					for (const [each, { misses }] of Object.entries(questions)) {
						expect(merged.mistakes[id]?.[each]?.misses).toBeGreaterThanOrEqual(misses);
					}
				}
				expect(Object.keys(merged.receipts)).toEqual(expect.arrayContaining(Object.keys(a.receipts)));
			}),
			runs,
		);
	});
});
