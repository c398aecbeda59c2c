/**
 * The only file that saves what a reader did. Keys begin with `pinganke:`.
 *
 * How the data ages: entries hang on lesson and quiz ids, which authors keep; an id that no longer exists is shown
 * as such and kept. Data that cannot be read, or that a newer version wrote, is never overwritten: every write first
 * reads, and gives up unless the read was clean. Two tabs both keep their answers, since a write merges into what
 * stands there now. A write is read back; if that fails the caller says 未保存 and the page goes on.
 */
import { safeParse } from 'valibot';
import { emptyProgress } from '../domain/progress.ts';
import { type Progress, progressSchema } from '../schemas/progress.ts';

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
		return { state: isNewer(data) ? 'newer' : 'broken' };
	} catch {
		return { state: 'broken' };
	}
}

function isNewer(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'version' in data && Number(data.version) > 1;
}

function ourKeys(): string[] {
	return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}
