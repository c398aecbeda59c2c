/** The timer that a class looks at: it counts down from some minutes, or up from nothing. Times are milliseconds. */
import { elapsed, isRunning, pause, reset, start, type Stopwatch } from './stopwatch.ts';

export type ClassTimer = {
	kind: 'countdown' | 'stopwatch';
	/** What a countdown begins with. */
	minutes: number;
	watch: Stopwatch;
};

const mostMinutes = 90;

/** Two minutes, standing still: what a class does most. */
export const newTimer = (): ClassTimer => ({ kind: 'countdown', minutes: 2, watch: reset() });

/** A countdown of that many minutes that runs from `now`. */
export function countdownOf(minutes: number, now: number): ClassTimer {
	return { kind: 'countdown', minutes: inBounds(minutes), watch: start(reset(), now) };
}

/** What stands on it: whole seconds, a countdown's rounded up so that it begins with its minutes. */
export function shownOn(timer: ClassTimer, now: number): number {
	const passed = elapsed(timer.watch, now);
	if (timer.kind === 'stopwatch') return passed;
	return Math.ceil(Math.max(0, timer.minutes * 60_000 - passed) / 1000) * 1000;
}

/** A countdown that has come to its end. */
export function isOver(timer: ClassTimer, now: number): boolean {
	return timer.kind === 'countdown' && elapsed(timer.watch, now) >= timer.minutes * 60_000;
}

/** Starts what stands, stops what runs; one that is over begins anew. */
export function startOrStop(timer: ClassTimer, now: number): ClassTimer {
	if (isOver(timer, now)) return { ...timer, watch: start(reset(), now) };
	return { ...timer, watch: isRunning(timer.watch) ? pause(timer.watch, now) : start(timer.watch, now) };
}

/** Longer or shorter; what has passed has passed. */
export function withMinutes(timer: ClassTimer, minutes: number): ClassTimer {
	return { ...timer, minutes: inBounds(minutes) };
}

/** Back to the start, standing still; `kind` also changes what it is. */
export function resetTimer(timer: ClassTimer, kind = timer.kind): ClassTimer {
	return { ...timer, kind, watch: reset() };
}

const inBounds = (minutes: number): number => Math.min(mostMinutes, Math.max(1, Math.round(minutes) || 1));
