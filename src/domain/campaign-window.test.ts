import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignWindow } from '../schemas/campaign.ts';
import { campaignDays, campaignState, daysBetween } from './campaign-window.ts';

const dates = (from: string, to: string): CampaignWindow => ({ kind: 'dates', from, to });
type Weekday = Extract<CampaignWindow, { kind: 'weekday' }>;
const weekday = (which: Weekday['which'], name: Weekday['weekday'], month: number, rest = {}): CampaignWindow => ({
	kind: 'weekday',
	which,
	weekday: name,
	month,
	daysBefore: 0,
	daysAfter: 0,
	...rest,
});
const only = (day: string) => ({ from: day, to: day });

describe('the days of a campaign', () => {
	it('are the same every year when they are fixed', () => {
		expect(campaignDays(dates('09-01', '09-30'), 2026)).toEqual({ from: '2026-09-01', to: '2026-09-30' });
	});

	it('run over New Year when the last day comes before the first', () => {
		expect(campaignDays(dates('12-20', '01-10'), 2026)).toEqual({ from: '2026-12-20', to: '2027-01-10' });
	});

	it.for([
		[2025, '2025-03-31'],
		[2026, '2026-03-30'],
		[2027, '2027-03-29'],
		[2028, '2028-03-27'],
	] as const)('hold the last Monday of March %i', ([year, day]) => {
		expect(campaignDays(weekday('last', 'monday', 3), year)).toEqual(only(day));
	});

	it.for([
		[2025, '2025-09-13'],
		[2026, '2026-09-12'],
		[2029, '2029-09-08'],
	] as const)('hold the second Saturday of September %i', ([year, day]) => {
		expect(campaignDays(weekday('second', 'saturday', 9), year)).toEqual(only(day));
	});

	it.for([
		[2025, '2025-11-06'],
		[2026, '2026-11-05'],
		[2029, '2029-11-01'],
	] as const)('hold the first Thursday of November %i', ([year, day]) => {
		expect(campaignDays(weekday('first', 'thursday', 11), year)).toEqual(only(day));
	});

	it('reach before and after the weekday, into other months', () => {
		const window = weekday('first', 'thursday', 11, { daysBefore: 7, daysAfter: 30 });
		expect(campaignDays(window, 2026)).toEqual({ from: '2026-10-29', to: '2026-12-05' });
	});

	it('follow the exception of a year, and of that year only', () => {
		const window = { ...dates('09-01', '09-30'), exceptions: { '2027': { from: '2027-09-06', to: '2027-10-08' } } };
		expect(campaignDays(window, 2027)).toEqual({ from: '2027-09-06', to: '2027-10-08' });
		expect(campaignDays(window, 2028).from).toBe('2028-09-01');
	});

	it('are days of the calendar in leap years and in others', () => {
		expect(campaignDays(weekday('last', 'tuesday', 2), 2028)).toEqual(only('2028-02-29'));
		expect(campaignDays(dates('02-01', '02-29'), 2028).to).toBe('2028-02-29');
		expect(campaignDays(dates('02-01', '02-29'), 2027).to).toBe('2027-02-28');
	});
});

describe('the state of a campaign', () => {
	const window = dates('11-01', '11-30');

	it.for([
		['the day before', '2026-10-31', 'upcoming', 1],
		['the first day', '2026-11-01', 'now', 29],
		['the last day', '2026-11-30', 'now', 0],
		['the day after', '2026-12-01', 'upcoming', 335],
	] as const)('is right on %s', ([, today, kind, days]) => {
		const state = campaignState(window, today);
		expect([state.kind, state.kind === 'now' ? state.daysLeft : state.daysUntil]).toEqual([kind, days]);
	});

	it('is open on both sides of New Year', () => {
		const winter = dates('12-20', '01-10');
		expect(campaignState(winter, '2026-12-31')).toMatchObject({ kind: 'now', daysLeft: 10 });
		expect(campaignState(winter, '2027-01-01')).toMatchObject({ kind: 'now', daysLeft: 9 });
		expect(campaignState(winter, '2027-01-11')).toMatchObject({ kind: 'upcoming', days: { from: '2027-12-20' } });
	});

	it('says the next year once the exception of this year is over', () => {
		const moved = { ...window, exceptions: { '2026': { from: '2026-10-01', to: '2026-10-02' } } };
		expect(campaignState(moved, '2026-11-15')).toMatchObject({ kind: 'upcoming', days: { from: '2027-11-01' } });
	});

	it('is open exactly on the days of some year, and else counts down to a day that opens it', () => {
		fc.assert(
			fc.property(windows, days, (any, today) => {
				const year = Number(today.slice(0, 4));
				const rounds = [-1, 0, 1].map((shift) => campaignDays(any, year + shift));
				const state = campaignState(any, today);
				expect(state.kind === 'now').toBe(rounds.some(({ from, to }) => from <= today && today <= to));
				if (state.kind === 'now') return;
				expect(state.daysUntil).toBeGreaterThan(0);
				expect(daysBetween(today, state.days.from)).toBe(state.daysUntil);
				expect(campaignState(any, state.days.from).kind).toBe('now');
			}),
			{ numRuns: 500 },
		);
	});

	it('gives only days that exist, from the first to the last', () => {
		fc.assert(
			fc.property(windows, fc.integer({ min: 2000, max: 2099 }), (any, year) => {
				const { from, to } = campaignDays(any, year);
				expect([from, to].map(asRead)).toEqual([from, to]);
				expect(from <= to).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});

const asRead = (day: string): string => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10);

const time = { min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true };
const days = fc.date(time).map((date) => date.toISOString().slice(0, 10));
const monthDays = days.map((day) => day.slice(5));
const windows: fc.Arbitrary<CampaignWindow> = fc.oneof(
	fc.tuple(monthDays, monthDays).map(([from, to]) => dates(from, to)),
	fc
		.record({
			which: fc.constantFrom<Weekday['which']>('first', 'second', 'third', 'fourth', 'last'),
			name: fc.constantFrom<Weekday['weekday']>('monday', 'wednesday', 'thursday', 'saturday', 'sunday'),
			month: fc.integer({ min: 1, max: 12 }),
			daysBefore: fc.integer({ min: 0, max: 60 }),
			daysAfter: fc.integer({ min: 0, max: 60 }),
		})
		.map(({ which, name, month, ...rest }) => weekday(which, name, month, rest)),
);
