import { describe, expect, it } from 'vitest';
import { daysInSchoolYear, schoolYearOf } from './school-year.ts';

describe('the school year', () => {
	it.for([
		['2026-08-31', 2025],
		['2026-09-01', 2026],
		['2026-12-31', 2026],
		['2027-01-01', 2026],
		['2099-03-01', 2098],
	] as const)('of %s began in %i', ([day, year]) => {
		expect(schoolYearOf(day)).toBe(year);
	});

	it('has a campaign of autumn in its first calendar year and one of spring in its second', () => {
		const window = (from: string, to: string) => ({ kind: 'dates' as const, from, to });
		expect(daysInSchoolYear(window('11-01', '11-30'), 2026)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
		expect(daysInSchoolYear(window('05-20', '06-20'), 2026)).toEqual({ from: '2027-05-20', to: '2027-06-20' });
		expect(daysInSchoolYear(window('12-20', '01-20'), 2026)).toEqual({ from: '2026-12-20', to: '2027-01-20' });
	});

	it('finds the last Monday of March in its second calendar year', () => {
		const window = { kind: 'weekday' as const, which: 'last' as const, weekday: 'monday' as const };
		expect(daysInSchoolYear({ ...window, month: 3, daysBefore: 0, daysAfter: 0 }, 2026).from).toBe('2027-03-29');
	});
});
