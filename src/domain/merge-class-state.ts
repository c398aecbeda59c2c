/** Joins what two windows know of a lesson being taught, in any order, grouping and repetition to the same. */
import {
	askedAt,
	type ClassRun,
	type ClassState,
	classStateSchema,
	classStateVersion,
	type Count,
	type Move,
	type Register,
} from '../schemas/class-state.ts';
import { greater, mergeEach } from './merge-entries.ts';
import type { SavedFormat } from './saved-format.ts';

export const emptyClassState = (): ClassState => ({ version: classStateVersion, removals: 0, lessons: {} });

export function mergeClassState(one: ClassState, other: ClassState): ClassState {
	return {
		version: classStateVersion,
		removals: Math.max(one.removals, other.removals),
		lessons: mergeEach(one.lessons, other.lessons, mergeRun),
	};
}

/** How it is saved. */
export const classStateFormat: SavedFormat<ClassState> = {
	version: classStateVersion,
	schema: classStateSchema,
	migrations: {},
	empty: emptyClassState,
	merge: mergeClassState,
};

/** A lesson begun anew, or on a later day, replaces the one before; within one, every number has its own later turn. */
function mergeRun(a: ClassRun, b: ClassRun): ClassRun {
	if (a.day !== b.day) return a.day > b.day ? a : b;
	if (a.run !== b.run) return a.run > b.run ? a : b;
	return {
		day: a.day,
		run: a.run,
		turn: Math.max(a.turn, b.turn),
		...both('started', a.started, b.started, Math.min),
		...both('cut', a.cut, b.cut, laterOf),
		...both('present', a.present, b.present, laterOf),
		...both('teams', a.teams, b.teams, laterOf),
		hands: mergeEach(a.hands, b.hands, mergeAsked),
		moves: mergeEach(a.moves, b.moves, mergeMove),
	};
}

type Asked = ClassRun['hands'][string];

function mergeAsked(a: Asked, b: Asked): Asked {
	return Object.assign({}, ...askedAt.map((when) => both(when, a[when], b[when], mergeCount))) as Asked;
}

function mergeCount(a: Count, b: Count): Count {
	return { hands: mergeEach(a.hands, b.hands, laterOf), ...both('skipped', a.skipped, b.skipped, laterOf) };
}

/** Taken back stays taken back. */
function mergeMove(a: Move, b: Move): Move {
	return greater(a, b, ({ undone, turn }) => [undone ? 1 : 0, turn]);
}

const laterOf = (a: Register, b: Register): Register => greater(a, b, ({ turn }) => [turn]);

/** The field `key`, when either has it; no field at all when neither does. */
function both<Key extends string, Value>(
	key: Key,
	a: Value | undefined,
	b: Value | undefined,
	merge: (a: Value, b: Value) => Value,
): { [key in Key]?: Value } {
	const value = a === undefined || b === undefined ? (a ?? b) : merge(a, b);
	return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}
