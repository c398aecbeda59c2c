import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Key, markQuestion, markQuiz, unanswered } from './mark.ts';

const key: Key = { id: 'q', right: ['a', 'c'] };

describe('one question', () => {
	it.for([
		[['a', 'c'], 'right'],
		[['c', 'a'], 'right'],
		[['a', 'c', 'a'], 'right'],
		[['a'], 'partly'],
		[['c', 'c'], 'partly'],
		[['b'], 'wrong'],
		[['a', 'b'], 'wrong'],
		[['a', 'b', 'c'], 'wrong'],
		[['a', 'c', 'unheard-of'], 'wrong'],
		[[], 'wrong'],
	] as const)('with a and c right: choosing %j is %s', ([chosen, verdict]) => {
		expect(markQuestion(key, chosen)).toBe(verdict);
	});

	it('with one right option is right or wrong, never partly', () => {
		fc.assert(fc.property(options, (chosen) => markQuestion({ id: 'q', right: ['a'] }, chosen) !== 'partly'));
	});

	it('does not care in which order the options were chosen', () => {
		fc.assert(
			fc.property(options, options, (right, chosen) => {
				const one = markQuestion({ id: 'q', right }, chosen);
				expect(markQuestion({ id: 'q', right: right.toReversed() }, chosen.toReversed())).toBe(one);
			}),
		);
	});
});

describe('a quiz', () => {
	const keys: Key[] = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({ id, right: ['a'] }));
	const answers = (rights: number) => Object.fromEntries(keys.map(({ id }, n) => [id, [n < rights ? 'a' : 'b']]));

	it('counts the right ones and says how many are needed', () => {
		expect(markQuiz(keys, answers(4), 80)).toMatchObject({ right: 4, total: 6, need: 5, passed: false });
		expect(markQuiz(keys, answers(5), 80)).toMatchObject({ right: 5, passed: true });
	});

	it.for([
		[100, 6],
		[50, 3],
		[51, 4],
	] as const)('with a pass mark of %i%% needs %i of six', ([passMark, need]) => {
		expect(markQuiz(keys, {}, passMark).need).toBe(need);
		expect(markQuiz(keys, answers(need), passMark).passed).toBe(true);
		expect(markQuiz(keys, answers(need - 1), passMark).passed).toBe(false);
	});

	it('gives each question its verdict by id', () => {
		expect(markQuiz([key], { q: ['a'] }, 80).verdicts).toEqual({ q: 'partly' });
	});

	it('counts a part as nothing and a question without an answer as wrong', () => {
		expect(markQuiz([key], { q: ['a'] }, 80)).toMatchObject({ right: 0, passed: false });
		expect(markQuiz([key], {}, 80)).toMatchObject({ right: 0, verdicts: { q: 'wrong' } });
	});

	it('is never above full marks, passes with full marks, and asks for no more than there is', () => {
		fc.assert(
			fc.property(quizzes, fc.integer({ min: 50, max: 100 }), ({ asked, given }, passMark) => {
				const result = markQuiz(asked, given, passMark);
				expect(result.right).toBeLessThanOrEqual(result.total);
				expect(result.need).toBeLessThanOrEqual(result.total);
				expect(result.passed).toBe(result.right * 100 >= passMark * result.total);
			}),
		);
	});

	it('comes out the same in whatever order questions stand and answers came', () => {
		fc.assert(
			fc.property(quizzes, ({ asked, given }) => {
				const turned = Object.fromEntries(Object.entries(given).toReversed());
				expect(markQuiz(asked.toReversed(), turned, 80)).toEqual(markQuiz(asked, given, 80));
			}),
		);
	});
});

describe('what has no answer yet', () => {
	it('is listed in the order of the questions', () => {
		const keys = ['one', 'two', 'three'].map((id) => ({ id, right: ['a'] }));
		expect(unanswered(keys, { two: ['a'], three: [] })).toEqual(['one', 'three']);
	});

	it('is nothing once every question is answered, rightly or not', () => {
		expect(unanswered([key], { q: ['b'] })).toEqual([]);
	});
});

const options = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
const quizzes = fc
	.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1 })
	.chain((places) =>
		fc.tuple(...places.map((n) => fc.record({ id: fc.constant(`q${n}`), right: options, chosen: options }))),
	)
	.map((rows) => ({ asked: rows, given: Object.fromEntries(rows.map(({ id, chosen }) => [id, chosen])) }));
