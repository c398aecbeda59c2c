import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySchema, idSchema, monthDaySchema, pathIdSchema, textSchema } from './shared.ts';
import { findingsOf, helpful } from '../../tests/unit/findings.ts';

describe('an id', () => {
	it.for(['call-for-help', '119', 'a1-b2'])('may be %s', (id) => {
		expect(findingsOf(idSchema, id)).toEqual([]);
	});

	it.for(['', 'Call', '-a', 'a-', 'a--b', 'a_b', '喊人', 'a b', '../a', 7, null])('may not be %j', (id) => {
		for (const { sentence } of refused(idSchema, id)) expect(sentence).toMatch(helpful);
	});
});

describe('an id with its topic', () => {
	it('is two ids with a slash between them', () => {
		expect(findingsOf(pathIdSchema, 'fire/feel-the-door')).toEqual([]);
	});

	it.for(['fire', 'fire/', '/door', 'fire/a/b', '火/门', 'fire/feel_the_door'])('may not be %j', (id) => {
		expect(refused(pathIdSchema, id)[0]?.message).toMatch(helpful);
	});
});

describe('a sentence', () => {
	it('loses the spaces at its ends', () => {
		expect(textSchema.parse('  先喊人 ')).toBe('先喊人');
	});

	it.for(['', '   ', 7, true, [], {}])('may not be %j', (text) => {
		expect(refused(textSchema, text)[0]?.message).toMatch(helpful);
	});
});

describe('a day', () => {
	it('stays the text that was written', () => {
		expect(daySchema.parse('2026-11-22')).toBe('2026-11-22');
	});

	it('is read from a date that YAML has already made of it', () => {
		expect(daySchema.parse(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
	});

	it.for(['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '2026-1-2', '22.11.2026', '今天', '', 20261122])(
		'may not be %j',
		(day) => {
			expect(refused(daySchema, day)[0]?.message).toMatch(helpful);
		},
	);

	it('may be any day of the calendar', () => {
		const time = { min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true };
		const days = fc.date(time).map((date) => date.toISOString().slice(0, 10));
		fc.assert(fc.property(days, (day) => daySchema.parse(day) === day));
	});
});

describe('a day of any year', () => {
	it.for(['09-01', '02-29', '12-31'])('may be %s', (day) => {
		expect(findingsOf(monthDaySchema, day)).toEqual([]);
	});

	it.for(['02-30', '13-01', '9-1', '2026-09-01', '00-00', 901])('may not be %j', (day) => {
		expect(refused(monthDaySchema, day)[0]?.message).toMatch(helpful);
	});
});

/** What is said about a value that must not pass. */
function refused(schema: Parameters<typeof findingsOf>[0], value: unknown): ReturnType<typeof findingsOf> {
	const findings = findingsOf(schema, value);
	expect(findings.length, `${JSON.stringify(value)} passes`).toBeGreaterThan(0);
	return findings;
}
