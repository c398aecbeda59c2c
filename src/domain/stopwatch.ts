/** A stopwatch as it can be kept: when it was started and what it had counted before. Times are milliseconds; `now` is passed in. */
export type Stopwatch = {
	/** When it was started; missing while it stands still. */
	startedAt?: number | undefined;
	/** What was counted before that. */
	before: number;
};

/** Standing still at 00:00. */
export const reset = (): Stopwatch => ({ before: 0 });

/** Lets it run; a running one runs on. */
export function start(watch: Stopwatch, now: number): Stopwatch {
	return isRunning(watch) ? watch : { startedAt: now, before: watch.before };
}

/** Stops it where it is; it may be started again. */
export const pause = (watch: Stopwatch, now: number): Stopwatch => ({ before: elapsed(watch, now) });

/** What it shows. A clock of the device that was put back never makes it run backwards past what it had. */
export function elapsed({ startedAt, before }: Stopwatch, now: number): number {
	return startedAt === undefined ? before : before + Math.max(0, now - startedAt);
}

export const isRunning = ({ startedAt }: Stopwatch): boolean => startedAt !== undefined;

/** `02:05`, whole seconds that have passed; after 99 minutes the minutes take three places. */
export function clockText(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}
