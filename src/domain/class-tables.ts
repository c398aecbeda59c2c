/** The roll as tables of words: the same cells go to the screen, to paper and into the file for spreadsheets. */
import type { Roll, SeatRow } from './class-roll.ts';
import { rateOf } from './class-roll.ts';
import { csv } from './csv.ts';
import { fillWords } from './fill-words.ts';
import { whoText } from './receipt-who.ts';

export const tableWords = [
	'received',
	'people',
	'done',
	'rate',
	'rateValue',
	'rateNone',
	'quizTable',
	'quiz',
	'quizReceived',
	'quizPassed',
	'seatTable',
	'seat',
	'days',
	'notTaken',
	'unreadable',
	'percent',
] as const;

export type TableWords = Record<(typeof tableWords)[number], string>;
export type Table = { caption: string; head: string[]; rows: string[][] };
/** `facts` are a name and its value each. */
export type Tables = { facts: [string, string][]; quizzes: Table; seats: Table };

/** `size` is the class size, when it is known. */
export function classTables(roll: Roll, size: number | undefined, words: TableWords): Tables {
	const people = (n: number): string => fillWords(words.people, { n });
	const rate = rateOf(roll.done, size);
	return {
		facts: [
			[words.received, people(roll.received)],
			[words.done, people(roll.done)],
			[words.rate, rate === undefined ? words.rateNone : fillWords(words.rateValue, { rate })],
		],
		quizzes: {
			caption: words.quizTable,
			head: [words.quiz, words.quizReceived, words.quizPassed],
			rows: roll.quizzes.map(({ title, received, passed }) => [title, people(received), people(passed)]),
		},
		seats: {
			caption: words.seatTable,
			head: [words.seat, ...roll.quizzes.map(({ title }) => title), words.days],
			rows: roll.seats.map((seat) => [whoText(seat.who), ...scoresOf(seat, words), daysOf(seat)]),
		},
	};
}

/** One file: what it is about, the numbers, by quiz, by seat. */
export function classCsv(about: [string, string][], { facts, quizzes, seats }: Tables): string {
	const table = ({ caption, head, rows }: Table): string[][] => [[], [caption], head, ...rows];
	return csv([...about, ...facts, ...table(quizzes), ...table(seats)]);
}

function scoresOf({ scores, readable }: SeatRow, words: TableWords): string[] {
	if (!readable) return scores.map(() => words.unreadable);
	return scores.map((percent) => (percent === undefined ? words.notTaken : fillWords(words.percent, { percent })));
}

function daysOf({ receipts }: SeatRow): string {
	return [...new Set(receipts.map(({ day }) => day))].join(' ');
}
