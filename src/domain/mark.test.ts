import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswered, markQuestion, markQuiz, unanswered } from './mark.ts';
import type { Key } from './question-key.ts';

const multiple: Key = { id: 'q', kind: 'multiple', right: ['a', 'c'] };
const single: Key = { id: 'q', kind: 'single', right: ['a'] };
const order: Key = { id: 'q', kind: 'order', items: ['a', 'b', 'c', 'd'] };
const match: Key = { id: 'q', kind: 'match', pairs: ['a', 'b', 'c'] };
const hazards: Key = { id: 'q', kind: 'hazards', dangers: ['a', 'b', 'c', 'd'], calm: ['x', 'y'] };
const scenario: Key = {
	id: 'q',
	kind: 'scenario',
	start: 'bank',
	turns: {
		bank: { choices: { shout: { to: 'call', right: true }, jump: { to: 'under', right: false } } },
		call: { choices: { phone: { to: 'saved', right: true }, film: { to: 'late', right: false } } },
		under: { choices: {}, end: 'again' },
		late: { choices: {}, end: 'again' },
		saved: { choices: {}, end: 'good' },
	},
};
const keys = [single, multiple, order, match, hazards, scenario];

describe('points', () => {
	it.for([
		[single, 'a', 1],
		[single, 'b', 0],
		[single, 'a b', 0],
		[multiple, 'a c', 1],
		[multiple, 'c a a', 1],
		[multiple, 'a', 0.5],
		[multiple, 'a b', 0],
		[multiple, 'a b c', 0],
		[multiple, 'a c unheard-of', 0],
		[order, 'a b c d', 1],
		[order, 'd c b a', 0],
		[order, 'b c d a', 2 / 3],
		[order, 'a c b d', 0],
		[order, 'a b', 1 / 3],
		[match, 'a:a b:b c:c', 1],
		[match, 'a:a b:c c:b', 1 / 3],
		[match, 'a:a', 1 / 3],
		[match, 'a:b a:a b:b c:c', 1],
		[hazards, 'a b c d', 1],
		[hazards, 'a b', 0.5],
		[hazards, 'a b c d x', 0.75],
		[hazards, 'x y', 0],
		[hazards, 'a x y', 0],
		[scenario, 'bank:shout call:phone', 1],
		[scenario, 'bank:jump bank:shout call:phone', 0.5],
		[scenario, 'bank:jump bank:jump bank:shout call:phone', 0.5],
		[scenario, 'bank:jump bank:shout call:film call:phone', 0],
		[scenario, 'bank:shout', 0],
		[scenario, 'bank:jump', 0],
	] as const)('%j with %s is worth %d', ([key, answer, points]) => {
		const mark = markQuestion(key, answer.split(' '));
		expect(mark.points).toBeCloseTo(points);
		expect(mark.verdict).toBe(points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly');
	});

	it('are none for no answer, and never below none or above one, whatever is handed in', () => {
		fc.assert(
			fc.property(fc.constantFrom(...keys), anyAnswer, (key, answer) => {
				const { points } = markQuestion(key, answer);
				expect(markQuestion(key, []).points).toBe(0);
				expect(points).toBeGreaterThanOrEqual(0);
				expect(points).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 2000 },
		);
	});

	it('do not hang on the order in which options or spots were chosen', () => {
		fc.assert(
			fc.property(fc.constantFrom(single, multiple, hazards), anyAnswer, (key, answer) => {
				expect(markQuestion(key, answer.toReversed())).toEqual(markQuestion(key, answer));
			}),
			{ numRuns: 1000 },
		);
	});

	it('are full only for a right answer: one more choice or one less costs something', () => {
		fc.assert(
			fc.property(fc.subarray(['a', 'b', 'c', 'd', 'x', 'y']), (marked) => {
				const full = markQuestion(hazards, marked).points === 1;
				expect(full).toBe(marked.join('') === 'abcd');
			}),
		);
	});
});

describe('a paper', () => {
	const paper: Key[] = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({
		id,
		kind: 'single',
		right: ['a'],
	}));
	const answers = (rights: number) => Object.fromEntries(paper.map(({ id }, n) => [id, [n < rights ? 'a' : 'b']]));

	it('counts the right ones and gives the points in percent, rounded down', () => {
		expect(markQuiz(paper, answers(4), 80)).toMatchObject({ right: 4, total: 6, percent: 66, passed: false });
		expect(markQuiz(paper, answers(5), 80)).toMatchObject({ right: 5, percent: 83, passed: true });
	});

	it.for([
		[100, 6],
		[50, 3],
		[51, 4],
	] as const)('with a pass mark of %i%% is passed with %i of six', ([passMark, need]) => {
		expect(markQuiz(paper, answers(need), passMark).passed).toBe(true);
		expect(markQuiz(paper, answers(need - 1), passMark).passed).toBe(false);
	});

	it('counts a part of a point towards the percent, and not as a right question', () => {
		const halves: Key[] = [
			{ ...multiple, id: 'one' },
			{ ...multiple, id: 'two' },
		];
		const result = markQuiz(halves, { one: ['a'], two: ['a', 'c'] }, 75);
		expect(result).toMatchObject({ right: 1, percent: 75, passed: true, verdicts: { one: 'partly', two: 'right' } });
	});

	it('of thirds that make a whole is a whole', () => {
		const thirds: Key[] = ['one', 'two', 'three'].map((id) => ({ ...match, id }));
		const given = { one: ['a:a'], two: ['a:a'], three: ['a:a'] };
		expect(markQuiz(thirds, given, 50).percent).toBe(33);
		const all = ['a:a', 'b:b', 'c:c'];
		expect(markQuiz(thirds, { one: all, two: all, three: all }, 100)).toMatchObject({ percent: 100, passed: true });
	});

	it('with no question is not passed', () => {
		expect(markQuiz([], {}, 50)).toMatchObject({ total: 0, percent: 0, passed: false });
	});

	it('never comes above full marks', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), anyAnswer), { maxLength: 8 }), (pairs) => {
				const paper = pairs.map(([key], n) => ({ ...key, id: `q${n}` }));
				const given = Object.fromEntries(pairs.map(([, answer], n) => [`q${n}`, answer]));
				const { percent, right, total } = markQuiz(paper, given, 80);
				expect(percent).toBeGreaterThanOrEqual(
					Math.floor((right * 100) / Math.max(1, total)) - (total === 0 ? 100 : 0),
				);
				expect(percent).toBeLessThanOrEqual(100);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('what is unanswered', () => {
	it('is listed in order', () => {
		const paper = [
			{ ...single, id: 'one' },
			{ ...match, id: 'two' },
			{ ...scenario, id: 'three' },
		];
		expect(unanswered(paper, { two: ['a:a'], three: ['bank:shout'] })).toEqual(['one', 'two', 'three']);
		const done = { one: ['b'], two: ['a:b', 'b:b', 'c:a'], three: ['bank:shout', 'call:phone'] };
		expect(unanswered(paper, done)).toEqual([]);
	});

	it('a story counts as answered only at its good end', () => {
		expect(isAnswered(scenario, ['bank:jump'])).toBe(false);
		expect(isAnswered(scenario, ['bank:jump', 'bank:shout', 'call:phone'])).toBe(true);
	});
});

/** Ids that fit, ids of another kind, ids that an object has by nature. */
const anyAnswer = fc.array(
	fc.constantFrom(
		...['a', 'b', 'c', 'd', 'x', 'y', 'a:a', 'a:b', 'b:b', 'c:c', 'c:a', 'constructor', '__proto__:a', ''],
		...['bank:shout', 'bank:jump', 'call:phone', 'call:film', 'under:toString', 'bank:constructor'],
	),
	{ maxLength: 12 },
);
