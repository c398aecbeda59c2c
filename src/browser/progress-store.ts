/**
 * The only file that saves what a reader did. Keys begin with `pinganke:`.
 *
 * How the data ages: entries hang on lesson and quiz ids, which authors keep; an id that no longer exists is shown
 * as such and kept. Data that cannot be read, or that a newer version wrote, is never overwritten: every write first
 * reads, and gives up unless the read was clean. Two tabs both keep their answers, since a write merges into what
 * stands there now. A write is read back; if that fails the caller says 未保存 and the page goes on.
 */
import { safeParse } from 'valibot';
import { fromVersion1 } from '../domain/migrate-progress.ts';
import { currentLearner, emptyProgress } from '../domain/progress.ts';
import { progressV1Schema } from '../schemas/progress-v1.ts';
import { type Learner, type Progress, progressSchema, progressVersion } from '../schemas/progress.ts';

const prefix = 'pinganke:';
const key = `${prefix}progress`;

export type Saved =
	| { state: 'ok'; progress: Progress }
	/** Storage is switched off or out of reach. */
	| { state: 'blocked' }
	/** Something stands there that is not ours to understand; left as it is. */
	| { state: 'broken' }
	/** Written by a later version; left as it is. */
	| { state: 'newer' };

/** What this device knows. */
export function readProgress(): Saved {
	let raw: string | null;
	try {
		raw = localStorage.getItem(key);
	} catch {
		return { state: 'blocked' };
	}
	return raw === null ? { state: 'ok', progress: emptyProgress() } : understand(raw);
}

/** What this device knows of the learner who uses it now; an empty record when nothing can be read. */
export function readLearner(): Learner {
	const saved = readProgress();
	return currentLearner(saved.state === 'ok' ? saved.progress : emptyProgress());
}

/** Changes the record of the learner who uses the device now; `false` when nothing could be saved. */
export function changeLearner(change: (learner: Learner) => Learner): boolean {
	return changeProgress((progress) => ({
		...progress,
		learners: { ...progress.learners, [progress.current]: change(currentLearner(progress)) },
	}));
}

/** Changes what is saved; `false` when nothing could be saved. */
export function changeProgress(change: (progress: Progress) => Progress): boolean {
	const saved = readProgress();
	if (saved.state !== 'ok') return false;
	const text = JSON.stringify(change(saved.progress));
	try {
		localStorage.setItem(key, text);
		return localStorage.getItem(key) === text;
	} catch {
		return false;
	}
}

/** Deletes every key of ours, whatever state it is in; `false` when one is still there. */
export function deleteEverything(): boolean {
	try {
		for (const name of ourKeys()) localStorage.removeItem(name);
		return ourKeys().length === 0;
	} catch {
		return false;
	}
}

function understand(raw: string): Saved {
	try {
		const data: unknown = JSON.parse(raw);
		const result = safeParse(progressSchema, data);
		if (result.success) return { state: 'ok', progress: result.output };
		const first = safeParse(progressV1Schema, data);
		if (first.success) return { state: 'ok', progress: fromVersion1(first.output) };
		return { state: isNewer(data) ? 'newer' : 'broken' };
	} catch {
		return { state: 'broken' };
	}
}

function isNewer(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'version' in data && Number(data.version) > progressVersion;
}

function ourKeys(): string[] {
	return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}
