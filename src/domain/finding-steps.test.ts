import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFinding } from '../../tests/unit/any-ledger.ts';
import { advance, earliestDay, isDay, nextStep, reopen, stepOf } from './finding-steps.ts';

const found = { days: ['2026-11-09'], reopened: 0 };
const anyDay = fc.constantFrom('2026-11-01', '2026-11-09', '2026-12-31', '2028-02-29', '2026-02-30', '', 'tomorrow');

describe('what was found', () => {
	it('is reported, fixed and closed, one after another, and then there is no further step', () => {
		const days = ['2026-11-09', '2026-11-10', '2026-11-13'];
		const steps = ['reported', 'fixed', 'closed'];
		let each: { days: string[]; reopened: number } | undefined = found;
		for (const [place, day] of days.entries()) {
			expect(nextStep(each)).toBe(steps[place]);
			each = advance(each, day) as typeof found;
			expect(stepOf(each)).toBe(steps[place]);
		}
		expect(each.days).toEqual(['2026-11-09', ...days]);
		expect(nextStep(each)).toBeUndefined();
		expect(advance(each, '2026-12-01')).toBeUndefined();
	});

	it('takes no step before the one before it, and none on a day that is not in the calendar', () => {
		expect(advance(found, '2026-11-08')).toBeUndefined();
		expect(advance(found, '2026-02-30')).toBeUndefined();
		expect(advance(found, '')).toBeUndefined();
	});

	it('can be opened again: then it is found anew, and it is known how often', () => {
		const fixed = { days: ['2026-11-09', '2026-11-10', '2026-11-13'], reopened: 1 };
		expect(reopen(fixed, '2026-11-20')).toEqual({ days: ['2026-11-20'], reopened: 2 });
		expect(reopen(fixed, '2026-11-12')).toBeUndefined();
		expect(reopen(found, '2026-11-20')).toBeUndefined();
	});

	it('never has a day before the one of the step before it, whatever is asked', () => {
		const asks = fc.array(fc.tuple(fc.boolean(), anyDay), { maxLength: 12 });
		fc.assert(
			fc.property(anyFinding, asks, (finding, all) => {
				let each = finding;
				for (const [forward, day] of all) {
					const before = earliestDay(each);
					const next = forward ? advance(each, day) : reopen(each, day);
					if (!next) continue;
					expect(earliestDay(next) >= before).toBe(true);
					expect(next.days).toEqual([...next.days].sort());
					expect(next.days.length).toBe(forward ? each.days.length + 1 : 1);
					each = next;
				}
			}),
		);
	});
});

it.for([
	['2028-02-29', true],
	['2026-02-29', false],
	['2026-13-01', false],
	['2026-1-1', false],
	['', false],
] as const)('“%s” is a day: %s', ([text, is]) => {
	expect(isDay(text)).toBe(is);
});
