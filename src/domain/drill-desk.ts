/** The desk of one drill: its stopwatch, and how many of each class have arrived. Numbers of classes, no names. */
import {
	type ClassCount,
	type DeskRow,
	type DrillDesk,
	type DrillRecords,
	mostClasses,
} from '../schemas/drill-records.ts';
import { reset, type Stopwatch } from './stopwatch.ts';

/** A drill at midnight goes on; a stopwatch that was forgotten does not. */
const longestDrill = 3 * 60 * 60 * 1000;

export type Row = DeskRow & { id: string };
export type HeadCount = {
	expected: number;
	arrived: number;
	/** How many are to be looked for, of the classes that reported. */
	missing: number;
	/** How many classes have not reported yet. */
	waiting: number;
	/** How many classes reported more than they expect: somebody stands with the wrong class. */
	over: number;
};

export const emptyDesk = (day: string): DrillDesk => ({ turn: 0, day, before: 0, rows: {} });

/** The desk as it is to be shown on `day`: what was counted on another day is put back to nothing, the classes stay. */
export function todaysDesk(desk: DrillDesk | undefined, day: string, now: number): DrillDesk {
	if (!desk) return emptyDesk(day);
	return desk.day === day || isUnderWay(desk, now) ? desk : newRound(desk, day);
}

/** Clears stopwatch and arrivals for another time; the classes and their sizes stay. */
export function newRound(desk: DrillDesk, day: string): DrillDesk {
	const rows = Object.entries(desk.rows).map(([id, row]) => {
		const { arrived, ...rest } = row;
		return [id, arrived === undefined ? row : { ...rest, turn: row.turn + 1 }] as const;
	});
	return { ...setWatch(desk, reset()), day, rows: Object.fromEntries(rows) };
}

/** The stopwatch of a desk. */
export const watchOf = ({ startedAt, before }: DrillDesk): Stopwatch => ({ startedAt, before });

/** Puts the stopwatch there as it is now. */
export function setWatch(desk: DrillDesk, { startedAt, before }: Stopwatch): DrillDesk {
	const { startedAt: _, ...rest } = desk;
	return { ...rest, turn: desk.turn + 1, before, ...(startedAt !== undefined && { startedAt }) };
}

/** Adds a class at the end; as many as one page of a record holds. */
export function addClass(desk: DrillDesk, id: string, name = ''): DrillDesk {
	const rows = rowsOf(desk);
	if (rows.length >= mostClasses) return desk;
	const place = Math.max(-1, ...rows.map((row) => row.place)) + 1;
	return { ...desk, rows: { ...desk.rows, [id]: { turn: 1, place, name } } };
}

/** Without classes of its own, a desk takes those of the drill that has most: the school is the same. */
export function borrowClasses(desk: DrillDesk, { desks }: DrillRecords): DrillDesk {
	if (rowsOf(desk).length > 0) return desk;
	const others = Object.values(desks).map(rowsOf);
	const [most = []] = others.sort((a, b) => b.length - a.length);
	const rows = most.map(({ id, arrived: _, ...row }) => [id, { ...row, turn: row.turn + 1 }] as const);
	return { ...desk, rows: Object.fromEntries(rows) };
}

/** Says anew what a class is called, or how many there are. */
export function setClass(desk: DrillDesk, id: string, said: ClassCount): DrillDesk {
	const row = desk.rows[id];
	if (!row) return desk;
	return { ...desk, rows: { ...desk.rows, [id]: { turn: row.turn + 1, place: row.place, ...said } } };
}

/** Takes a class away. */
export function removeClass(desk: DrillDesk, id: string): DrillDesk {
	const { [id]: _, ...rows } = desk.rows;
	return { ...desk, rows };
}

/** The classes in their order. */
export function rowsOf({ rows }: DrillDesk): Row[] {
	const all = Object.entries(rows).map(([id, row]) => ({ id, ...row }));
	return all.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** How many of one class are to be looked for; `undefined` until both numbers are said, below 0 when too many stand there. */
export function missingOf({ expected, arrived }: Pick<ClassCount, 'expected' | 'arrived'>): number | undefined {
	return expected === undefined || arrived === undefined ? undefined : expected - arrived;
}

/** All classes together. A class that has too many hides nobody who is missing elsewhere. */
export function headCount(rows: readonly ClassCount[]): HeadCount {
	const sum = (numbers: (number | undefined)[]): number => numbers.reduce<number>((all, n) => all + (n ?? 0), 0);
	const missing = rows.map(missingOf);
	return {
		expected: sum(rows.map(({ expected }) => expected)),
		arrived: sum(rows.map(({ arrived }) => arrived)),
		missing: sum(missing.map((n) => Math.max(0, n ?? 0))),
		waiting: missing.filter((n) => n === undefined).length,
		over: missing.filter((n) => n !== undefined && n < 0).length,
	};
}

function isUnderWay({ startedAt }: DrillDesk, now: number): boolean {
	return startedAt !== undefined && now >= startedAt && now - startedAt < longestDrill;
}
