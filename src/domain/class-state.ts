/** What happens in a lesson as it is taught, and how it changes. Pure; kept by browser/class-state-store.ts. */
import {
	type AskedAt,
	type ClassRun,
	type ClassState,
	type Count,
	mostHands,
	mostMoves,
	mostTeams,
	type Register,
} from '../schemas/class-state.ts';
import { keep, mapEach } from './merge-entries.ts';
import { own } from './own.ts';

/** One count: which question, and when it is asked. */
export type Asking = { question: string; when: AskedAt };

/** Nothing has happened yet on `day`. */
export const freshRun = (day: string): ClassRun => ({ day, run: 0, turn: 0, hands: {}, moves: {} });

/** What is known of `lesson` on `day`; what was kept on any other day is not known any more. */
export function runOf(state: ClassState, lesson: string, day: string): ClassRun {
	const kept = own(state.lessons, lesson);
	return kept?.day === day ? kept : freshRun(day);
}

/** What is kept once `lesson` has become `run`. */
export function withRun(state: ClassState, lesson: string, run: ClassRun): ClassState {
	return { ...state, lessons: { ...state.lessons, [lesson]: run } };
}

/** Whether something is kept that was not on `day`, also when the clock was wrong. */
export function hasOtherDays({ lessons }: ClassState, day: string): boolean {
	return Object.values(lessons).some((run) => run.day !== day);
}

export function onlyDay(state: ClassState, day: string): ClassState {
	return { ...state, lessons: keep(state.lessons, (_, run) => run.day === day) };
}

/** The lesson begins at `now`; once it has, it goes on. */
export function begin(run: ClassRun, now: number): ClassRun {
	return run.started === undefined ? { ...run, turn: run.turn + 1, started: now } : run;
}

/** Whole minutes since it began, at least one; `undefined` before that. */
export function minutesOf({ started }: ClassRun, now: number): number | undefined {
	return started === undefined ? undefined : Math.max(1, Math.round((now - started) / 60_000));
}

/** The lesson from the start: nothing of before is left. The cut stays chosen. */
export function restart({ day, run, turn, cut }: ClassRun): ClassRun {
	return { day, run: run + 1, turn: turn + 1, ...(cut && { cut }), hands: {}, moves: {} };
}

/** Whether anything was counted, so that beginning anew would lose something. */
export function hasCounts({ hands, moves, present }: ClassRun): boolean {
	const counts = Object.values(hands).flatMap((asked) => Object.values(asked));
	const counted = counts.some((count) => Object.values(count.hands).some(({ n }) => n !== undefined));
	return counted || present?.n !== undefined || Object.values(moves).some(({ undone }) => !undone);
}

/** The number of hands for one option; without a number it is not counted. */
export function setHands(run: ClassRun, asking: Asking, option: string, n: number | undefined): ClassRun {
	return changeCount(run, asking, (count, turn) => ({
		...count,
		hands: { ...count.hands, [option]: register(n, turn) },
	}));
}

/** Only looked at: nothing is counted, and what was is put away; counting again takes it back. */
export function setSkipped(run: ClassRun, asking: Asking, skipped: boolean): ClassRun {
	return changeCount(run, asking, (count, turn) => ({ ...count, skipped: register(skipped ? 1 : undefined, turn) }));
}

export function setPresent(run: ClassRun, n: number | undefined): ClassRun {
	return { ...run, turn: run.turn + 1, present: register(n, run.turn + 1) };
}

export function setCut(run: ClassRun, minutes: number): ClassRun {
	if (run.cut?.n === minutes) return run;
	return { ...run, turn: run.turn + 1, cut: register(minutes, run.turn + 1) };
}

/** Hands by option, of those options that were counted; nothing of a question that was only looked at. */
export function handsOf(run: ClassRun, { question, when }: Asking): Record<string, number> {
	const count = own(run.hands, question)?.[when];
	if (!count || count.skipped?.n) return {};
	const counted = keep(count.hands, (_, { n }) => n !== undefined);
	return mapEach(counted, ({ n }) => n as number);
}

export function isSkipped(run: ClassRun, { question, when }: Asking): boolean {
	return own(run.hands, question)?.[when]?.skipped?.n === 1;
}

/** How many teams play: none, or two to six. */
export function setTeams(run: ClassRun, n: number): ClassRun {
	const teams = n < 2 ? 0 : Math.min(n, mostTeams);
	return { ...run, turn: run.turn + 1, teams: register(teams, run.turn + 1) };
}

/** A point for a team, from 0. `id` is made up by the caller, so that two windows' points stay two. */
export function addPoint(run: ClassRun, team: number, id: string): ClassRun {
	if (team < 0 || team >= (run.teams?.n ?? 0) || Object.keys(run.moves).length >= mostMoves) return run;
	return { ...run, turn: run.turn + 1, moves: { ...run.moves, [id]: { team, turn: run.turn + 1 } } };
}

/** Takes back the point that was given last. */
export function undoPoint(run: ClassRun): ClassRun {
	const last = lastMove(run);
	if (!last) return run;
	const [id, move] = last;
	return { ...run, turn: run.turn + 1, moves: { ...run.moves, [id]: { ...move, undone: true } } };
}

/** The point that would be taken back next, with its id. */
export function lastMove({ moves }: ClassRun): [string, ClassRun['moves'][string]] | undefined {
	const standing = Object.entries(moves).filter(([, { undone }]) => !undone);
	return standing.sort(([a, one], [b, other]) => one.turn - other.turn || (a < b ? -1 : 1)).pop();
}

/** Points of each team that plays. */
export function pointsOf({ teams, moves }: ClassRun): number[] {
	const standing = Object.values(moves).filter(({ undone }) => !undone);
	return Array.from({ length: teams?.n ?? 0 }, (_, team) => standing.filter((move) => move.team === team).length);
}

function changeCount(run: ClassRun, { question, when }: Asking, grow: (count: Count, turn: number) => Count): ClassRun {
	const turn = run.turn + 1;
	const asked = own(run.hands, question) ?? {};
	const count = grow(asked[when] ?? { hands: {} }, turn);
	return { ...run, turn, hands: { ...run.hands, [question]: { ...asked, [when]: count } } };
}

/** What a hand typed or a button added, brought into bounds. */
function register(n: number | undefined, turn: number): Register {
	return n === undefined || !Number.isFinite(n)
		? { turn }
		: { n: Math.min(mostHands, Math.max(0, Math.trunc(n))), turn };
}
