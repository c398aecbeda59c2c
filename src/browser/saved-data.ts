/**
 * The only way to save anything: one key of `localStorage` for each kind of data, all beginning with `pinganke:`.
 *
 * How the data ages: it carries a version, and what an earlier version wrote is carried over on every read, so that
 * nothing depends on when it is next saved. What a later version wrote is left untouched. Of damaged data the bad
 * entries are left out; before anything is written over it, the text as it stood is set aside under
 * `<key>:set-aside`, and when that fails nothing is written.
 *
 * Each write is read back. What another tab wrote in between is merged in and written again; and when another tab
 * writes over what this page saved, this page puts it back. When nothing can be saved, what was done stays in memory
 * as long as the page is open, and the caller, told by `false`, says 未保存.
 */
import { canonical } from '../domain/canonical.ts';
import { join, type SavedFormat, understand, type Versioned } from '../domain/saved-format.ts';

/** All keys of ours begin so. */
export const prefix = 'pinganke:';

export type Saved<Value> = {
	/** What is known here: what is stored, with what this page did and could not store. */
	value: Value;
	/**
	 * Of what is stored: `repaired` lacks entries that could not be read, `broken` could not be read at all, `newer`
	 * was written by a later version and is left alone; `blocked` when storage is out of reach.
	 */
	state: 'ok' | 'repaired' | 'broken' | 'newer' | 'blocked';
	/** Whether something of `value` is kept in memory only. */
	unsaved: boolean;
};

export type SavedData<Value> = {
	read: () => Saved<Value>;
	/** Adds to what is saved; `false` when it is kept in memory only. */
	change: (grow: (value: Value) => Value) => boolean;
	/** Takes something away on purpose, also from what other tabs know; `false` when it is gone from memory only. */
	prune: (cut: (value: Value) => Value) => boolean;
	/** Deletes the key and everything set aside, whatever state it is in; `false` when something is still there. */
	remove: () => boolean;
	/** The text as it is stored; `undefined` when there is none. */
	text: () => string | undefined;
	/** Damaged texts that were set aside, the oldest first. */
	setAside: () => string[];
	/** Deletes what was set aside; `false` when something is still there. */
	forgetAside: () => boolean;
	/** Calls back after every change, in this page or another tab; gives a function that ends it. */
	watch: (onChange: () => void) => () => void;
};

/** Several damages, one after another, are all kept; after that nothing more is written. */
const mostSetAside = 9;
const mostTries = 4;

/** Sets up one kind of saved data under `key`, which begins with `prefix`. */
export function defineSaved<Value extends Versioned>(
	format: SavedFormat<Value> & { key: `${typeof prefix}${string}` },
): SavedData<Value> {
	const { key } = format;
	const watchers = new Set<() => void>();
	/** Done in this page and not stored. */
	let memory: Value | undefined;
	/** What stood there when this page last saved. */
	let mine: Value | undefined;
	let listening = false;

	function read(): Saved<Value> {
		const { state, value } = look();
		return { state, value: memory ? join(value, memory, format) : value, unsaved: memory !== undefined };
	}

	function change(grow: (value: Value) => Value): boolean {
		listen();
		memory = grow(read().value);
		const kept = store(memory);
		if (kept) memory = undefined;
		tell();
		return kept;
	}

	const prune = (cut: (value: Value) => Value): boolean =>
		change((value) => ({ ...cut(value), removals: value.removals + 1 }));

	function remove(): boolean {
		memory = mine = undefined;
		return removeKeys(() => [key, ...namesAside()]);
	}

	function removeKeys(names: () => string[]): boolean {
		try {
			for (const name of names()) localStorage.removeItem(name);
			return names().every((name) => localStorage.getItem(name) === null);
		} catch {
			return false;
		} finally {
			tell();
		}
	}

	/** What is stored, as this version understands it. */
	function look(): Pick<Saved<Value>, 'value' | 'state'> & { text?: string } {
		try {
			const text = localStorage.getItem(key);
			return text === null ? { state: 'ok', value: format.empty() } : { text, ...understand(text, format) };
		} catch {
			return { state: 'blocked', value: format.empty() };
		}
	}

	/** Writes `value` and reads it back; what differs is merged and written again. */
	function store(value: Value): boolean {
		try {
			for (let tries = 0; tries < mostTries; tries += 1) {
				const { state, text } = look();
				if (state === 'blocked' || state === 'newer') return false;
				if (text !== undefined && state !== 'ok' && !putAside(text)) return false;
				const next = JSON.stringify(value);
				localStorage.setItem(key, next);
				mine = value;
				if (localStorage.getItem(key) === next) return true;
				value = join(look().value, value, format);
			}
		} catch {
			// No room, or storage has gone out of reach.
		}
		return false;
	}

	/** Keeps a damaged text under the first free name. */
	function putAside(text: string): boolean {
		for (let place = 1; place <= mostSetAside; place += 1) {
			const name = nameAside(place);
			if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
			if (localStorage.getItem(name) === text) return true;
		}
		return false;
	}

	const nameAside = (place: number): string => `${key}:set-aside${place === 1 ? '' : `-${place}`}`;

	const namesAside = (): string[] =>
		Array.from({ length: mostSetAside }, (_, index) => nameAside(index + 1)).filter(
			(name) => localStorage.getItem(name) !== null,
		);

	function setAside(): string[] {
		try {
			return namesAside().map((name) => localStorage.getItem(name) ?? '');
		} catch {
			return [];
		}
	}

	function watch(onChange: () => void): () => void {
		listen();
		watchers.add(onChange);
		return () => watchers.delete(onChange);
	}

	function tell(): void {
		for (const onChange of watchers) onChange();
	}

	/** Other tabs are heard as long as the page lives; a page that comes back from the history may have missed them. */
	function listen(): void {
		if (listening) return;
		listening = true;
		addEventListener('storage', (event) => {
			const deleted = event.key === null || (event.key === key && event.newValue === null);
			if (deleted) memory = undefined;
			if (deleted || event.key?.startsWith(key)) catchUp();
		});
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) catchUp();
		});
	}

	/** Something was stored elsewhere: what this page saved is put back if it is missing; what was deleted is let go. */
	function catchUp(): void {
		const { state, value, text } = look();
		if (text === undefined && state === 'ok') mine = undefined;
		const whole = mine && join(value, mine, format);
		if (whole && canonical(whole) !== canonical(value)) store(whole);
		tell();
	}

	return {
		read,
		change,
		prune,
		remove,
		text: () => look().text,
		setAside,
		forgetAside: () => removeKeys(namesAside),
		watch,
	};
}
