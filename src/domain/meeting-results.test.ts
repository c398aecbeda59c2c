import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentRight } from './hands.ts';
import { sharesOf } from './meeting-results.ts';

const show = (right: number, hands: number) => ({ right, hands });

describe('a show of hands in percent', () => {
	it.for([
		[show(18, 41), 43],
		[show(41, 41), 100],
		[show(0, 41), 0],
		[show(50, 41), 100],
		[show(0, 0), undefined],
		[undefined, undefined],
	] as const)('%j is %s', ([showing, percent]) => {
		expect(percentRight(showing)).toBe(percent);
	});

	it('of a lesson counts every hand of the questions that were asked both times', () => {
		const results = [
			{ question: 'a', before: show(10, 40), after: show(30, 40) },
			{ question: 'b', before: show(20, 40), after: show(40, 40) },
			{ question: 'c', after: show(0, 40) },
			{ question: 'd', before: show(0, 0), after: show(9, 9) },
		];
		expect(sharesOf(results)).toEqual({ questions: 2, before: 37, after: 87 });
	});

	it('of questions that were asked once says what there is', () => {
		expect(sharesOf([{ question: 'a', after: show(30, 40) }])).toEqual({ questions: 1, after: 75 });
		expect(sharesOf([{ question: 'a' }])).toEqual({ questions: 0 });
		expect(sharesOf([])).toEqual({ questions: 0 });
	});

	it('is never below 0 nor above 100', () => {
		const people = fc.nat(9999);
		fc.assert(
			fc.property(people, people, (right, hands) => {
				const percent = percentRight({ right, hands }) ?? 0;
				expect(percent >= 0 && percent <= 100).toBe(true);
			}),
		);
	});
});
