import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInTerm, termOf } from './school-term.ts';

describe('the term of a day', () => {
	it.for([
		['2026-08-01', 2026, 1],
		['2026-11-26', 2026, 1],
		['2026-12-31', 2026, 1],
		['2027-01-31', 2026, 1],
		['2027-02-01', 2026, 2],
		['2027-07-31', 2026, 2],
		['2028-02-29', 2027, 2],
	] as const)('%s is in school year %i, half %i', ([day, year, half]) => {
		expect(termOf(day)).toMatchObject({ year, half });
	});

	it('holds that day, and no day is in two terms or none', () => {
		const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(days, days, (one, other) => {
				const [a, b] = [one, other].map((date) => date.toISOString().slice(0, 10)) as [string, string];
				expect(isInTerm(termOf(a), a)).toBe(true);
				expect(isInTerm(termOf(a), b)).toBe(termOf(a).from === termOf(b).from);
			}),
		);
	});
});
