import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizData } from '../schemas/quiz.ts';
import { changeOf, percentOf, percentRight, questionsForHands, showingOf } from './hands.ts';

const question = (id: string, kind: string) => ({ id, kind }) as QuizData['questions'][number];
const questions = [
	question('multi', 'multiple'),
	question('one', 'single'),
	question('story', 'scenario'),
	question('two', 'judge'),
	question('three', 'single'),
	question('four', 'single'),
];
const ids = (hands: string[] | undefined, inText: string[] = [], of = questions): string[] =>
	questionsForHands({ hands, questions: of }, inText).map(({ id }) => id);

describe('the questions for a show of hands', () => {
	it('are those that the author names, in that order, when hands can answer them', () => {
		expect(ids(['four', 'multi', 'one'])).toEqual(['four', 'multi', 'one']);
		expect(ids(['four', 'story', 'gone', 'one'])).toEqual(['four', 'one']);
	});

	it('are else the first three with one right answer that the text does not ask', () => {
		expect(ids(undefined)).toEqual(['one', 'two', 'three']);
		expect(ids(undefined, ['one'])).toEqual(['two', 'three', 'four']);
	});

	it('are filled up with others where there are not enough, and may be none', () => {
		expect(ids(undefined, ['one'], questions.slice(0, 4))).toEqual(['multi', 'one', 'two']);
		expect(ids(undefined, [], questions.slice(2, 3))).toEqual([]);
	});
});

const choices = [
	{ id: 'look', right: false },
	{ id: 'shout', right: true },
	{ id: 'call', right: true },
];

describe('what hands say', () => {
	it('is the share of all hands that went up for what is right', () => {
		const showing = showingOf(choices, { look: 12, shout: 20, call: 13 });
		expect([showing, percentRight(showing)]).toEqual([{ right: 33, hands: 45 }, 73]);
	});

	it('is nothing when none were counted, and no percentage when none went up', () => {
		expect([showingOf(choices, {}), percentRight(undefined)]).toEqual([undefined, undefined]);
		const none = showingOf(choices, { look: 0 });
		expect([none, percentRight(none)]).toEqual([{ right: 0, hands: 0 }, undefined]);
	});

	it('passes over options that the question does not have any more', () => {
		expect(showingOf(choices, { gone: 40, look: 2, toString: 3 })).toEqual({ right: 0, hands: 2 });
	});

	it('is 100 only when all were right', () => {
		expect([percentOf(199, 200), percentOf(200, 200), percentOf(1, 0), percentOf(0, 0)]).toEqual([99, 100, 0, 0]);
	});

	it('is never below 0 nor above 100, whatever was typed', () => {
		const count = fc.dictionary(fc.constantFrom('look', 'shout', 'call', 'gone'), fc.nat(999));
		fc.assert(
			fc.property(count, count, (one, other) => {
				const [before, after] = [showingOf(choices, one), showingOf(choices, other)];
				const change = changeOf([{ before, after }]);
				for (const percent of [percentRight(before), percentRight(after), change?.before, change?.after]) {
					expect(percent === undefined || (percent >= 0 && percent <= 100 && Number.isInteger(percent))).toBe(true);
				}
				// One question's change is that of the whole.
				if (change) expect([change.before, change.after]).toEqual([percentRight(before), percentRight(after)]);
				else expect(percentRight(before) === undefined || percentRight(after) === undefined).toBe(true);
			}),
		);
	});
});

describe('the change', () => {
	it('is that of all hands together, over the questions that were counted both times', () => {
		const counted = [
			{ before: { right: 10, hands: 40 }, after: { right: 30, hands: 40 } },
			{ before: { right: 20, hands: 20 } },
			{ before: { right: 0, hands: 0 }, after: { right: 5, hands: 5 } },
			{ before: { right: 10, hands: 10 }, after: { right: 10, hands: 10 } },
			{},
		];
		expect(changeOf(counted)).toEqual({ before: 40, after: 80, questions: 2 });
		expect(changeOf(counted.slice(1, 3))).toBeUndefined();
	});
});
