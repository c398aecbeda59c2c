import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const fireMonth: CalendarEvent = {
	uid: 'fire-month-2026@pinganke',
	from: '2026-11-01',
	to: '2026-11-30',
	title: '119 消防宣传月',
	description: '喊人，关门；走楼梯, 不坐电梯',
	url: 'http://localhost:4321/campaigns/fire-month/',
};
const written = (change: Partial<CalendarEvent> = {}): string =>
	calendarFile([{ ...fireMonth, ...change }], '2026-09-01');
const words = fc.string({ unit: 'grapheme', maxLength: 200 });

/** The file as a calendar program reads it: folded lines joined again. */
const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const valueOf = (file: string, name: string): string | undefined =>
	linesOf(file)
		.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
		?.replace(/^[^:]*:/, '');
const textOf = (value: string | undefined): string | undefined =>
	value?.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

describe('an iCalendar file (RFC 5545)', () => {
	it('has every line that a calendar and an event must have', () => {
		const lines = linesOf(written());
		expect(lines.slice(0, 4)).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//pinganke//campaigns//ZH',
			'BEGIN:VEVENT',
		]);
		expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
		expect(valueOf(written(), 'UID')).toBe('fire-month-2026@pinganke');
		expect(valueOf(written(), 'DTSTAMP')).toBe('20260901T000000Z');
	});

	it('ends an all-day event on the day after its last day', () => {
		expect(linesOf(written())).toContain('DTSTART;VALUE=DATE:20261101');
		expect(linesOf(written())).toContain('DTEND;VALUE=DATE:20261201');
	});

	it.for([
		['2026-12-31', '20270101'],
		['2028-02-28', '20280229'],
		['2026-02-28', '20260301'],
	] as const)('knows the day after %s', ([to, end]) => {
		expect(linesOf(written({ from: to, to }))).toContain(`DTEND;VALUE=DATE:${end}`);
	});

	it('gives each event its own block', () => {
		const file = calendarFile([fireMonth, { ...fireMonth, uid: 'fire-month-2027@pinganke' }], '2026-09-01');
		expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
	});

	it('writes commas, semicolons, backslashes and line ends so that they come back as they were', () => {
		const title = '喊、打;抛, \\ 三件事\n第二行';
		expect(valueOf(written({ title }), 'SUMMARY')).toBe('喊、打\\;抛\\, \\\\ 三件事\\n第二行');
		expect(textOf(valueOf(written({ title }), 'SUMMARY'))).toBe(title);
	});

	it('keeps each line within 75 octets and cuts no character in two', () => {
		const file = written({ description: '走廊有烟就退回来，关门堵缝，到窗边打电话。'.repeat(12) });
		expect(tooLong(file)).toEqual([]);
		expect(file).not.toContain('\uFFFD');
		expect(linesOf(file).join('')).toContain('关门堵缝，到窗边打电话。');
	});

	it('ends every line with CRLF, whatever the words hold', () => {
		fc.assert(
			fc.property(words, words, (title, description) => {
				const file = written({ title: `${title}\r\n`, description: `${description}\n` });
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				expect(tooLong(file)).toEqual([]);
			}),
		);
	});

	it('gives the words back whole once its lines are joined', () => {
		const plain = words.filter((text) => !/[\r\n]/.test(text));
		fc.assert(
			fc.property(plain, (description) => {
				expect(textOf(valueOf(written({ description }), 'DESCRIPTION'))).toBe(description);
			}),
		);
	});
});

const tooLong = (file: string): string[] =>
	file.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
