/** Days as an iCalendar file (RFC 5545): CRLF line ends, lines of at most 75 octets, all-day events that end a day later. */

export type CalendarEvent = {
	/** Stays the same for the same event, so that a calendar can update it. */
	uid: string;
	/** First and last day, `YYYY-MM-DD`. */
	from: string;
	to: string;
	title: string;
	description: string;
	url: string;
};

/** `stamp` is the day on which the file was made. */
export function calendarFile(events: CalendarEvent[], stamp: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//pinganke//campaigns//ZH',
		...events.flatMap((each) => event(each, stamp)),
		'END:VCALENDAR',
	];
	return `${lines.map(fold).join('\r\n')}\r\n`;
}

function event({ uid, from, to, title, description, url }: CalendarEvent, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${compact(stamp)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(from)}`,
		`DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
		`SUMMARY:${escape(title)}`,
		`DESCRIPTION:${escape(description)}`,
		`URL:${url}`,
		'END:VEVENT',
	];
}

const compact = (day: string): string => day.replace(/-/g, '');
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Breaks a line before it grows over 75 octets, never inside a character. */
function fold(line: string): string {
	const parts: string[] = [''];
	for (const character of line) {
		const room = parts.length === 1 ? 75 : 74;
		const last = parts[parts.length - 1] as string;
		if (octets(last + character) > room) parts.push(character);
		else parts[parts.length - 1] = last + character;
	}
	return parts.join('\r\n ');
}

const octets = (text: string): number => new TextEncoder().encode(text).length;
