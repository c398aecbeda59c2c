/** The records of class meetings as a table of words: for the file that spreadsheet programs open. */
import { csv } from './csv.ts';
import { fillWords } from './fill-words.ts';
import { sharesOf } from './meeting-results.ts';
import type { NamedMeeting } from './meetings.ts';

export const tableWords = [
	'day',
	'school',
	'className',
	'topic',
	'teacher',
	'minutes',
	'present',
	'before',
	'after',
	'questions',
	'discussed',
	'percent',
] as const;

export type TableWords = Record<(typeof tableWords)[number], string>;

/** One line for each record, the earliest first, as a school files them. */
export function meetingsCsv(meetings: readonly NamedMeeting[], words: TableWords): string {
	const head = tableWords.filter((name) => name !== 'percent').map((name) => words[name]);
	return csv([head, ...[...meetings].reverse().map((meeting) => rowOf(meeting, words))]);
}

function rowOf(meeting: NamedMeeting, words: TableWords): string[] {
	const { before, after, questions } = sharesOf(meeting.results);
	const percent = (share?: number): string => (share === undefined ? '' : fillWords(words.percent, { percent: share }));
	return [
		meeting.day,
		meeting.school,
		meeting.className,
		meeting.topic,
		meeting.teacher,
		String(meeting.minutes ?? ''),
		String(meeting.present ?? ''),
		percent(before),
		percent(after),
		questions === 0 ? '' : String(questions),
		meeting.discussed,
	];
}
