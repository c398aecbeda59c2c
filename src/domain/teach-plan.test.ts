import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignWindow } from '../schemas/campaign.ts';
import { monthAfter, teachPlan } from './teach-plan.ts';

const dates = (from: string, to: string): CampaignWindow => ({ kind: 'dates', from, to });
const monday: CampaignWindow = {
	...{ kind: 'weekday', which: 'last', weekday: 'monday', month: 3, daysBefore: 7, daysAfter: 6 },
};
const all = [
	{ id: 'first-lesson', window: dates('09-01', '09-30') },
	{ id: 'fire-month', window: dates('11-01', '11-30') },
	{ id: 'winter', window: dates('12-20', '01-10') },
	{ id: 'day', window: monday },
];
const ids = (planned: { id: string }[]) => planned.map(({ id }) => id);

describe('what to teach', () => {
	it('this month is what is still open, next month what will be', () => {
		const { now, next, later } = teachPlan(all, '2026-11-26');
		expect([ids(now), ids(next), later]).toEqual([['fire-month'], ['winter'], undefined]);
		expect(next[0]?.days).toEqual({ from: '2026-12-20', to: '2027-01-10' });
	});

	it('over New Year stands in both months', () => {
		const { now, next } = teachPlan(all, '2026-12-28');
		expect([ids(now), ids(next)]).toEqual([['winter'], ['winter']]);
	});

	it('over the end of a month by the last Monday', () => {
		const { now, next } = teachPlan(all, '2027-03-01');
		expect([ids(now), ids(next)]).toEqual([['day'], ['day']]);
		expect(next[0]?.days).toEqual({ from: '2027-03-22', to: '2027-04-04' });
	});

	it('in a month without any, the first one after it is named', () => {
		const { now, next, later } = teachPlan(all, '2027-06-15');
		expect([ids(now), ids(next), later]).toEqual([
			[],
			[],
			{ id: 'first-lesson', days: { from: '2027-09-01', to: '2027-09-30' } },
		]);
	});

	it('is never past, and something is always named when there are campaigns', () => {
		const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (date) => {
				const today = date.toISOString().slice(0, 10);
				const { now, next, later } = teachPlan(all, today);
				expect([...now, ...next].every((each) => each.days.to >= today)).toBe(true);
				expect(next.length + (later ? 1 : 0)).toBeGreaterThan(0);
			}),
		);
	});

	it('counts months over the year and leap days', () => {
		expect(monthAfter('2026-12-31', 1)).toEqual({ from: '2027-01-01', to: '2027-01-31' });
		expect(monthAfter('2028-01-31', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
	});
});
