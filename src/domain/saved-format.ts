/** How a kind of saved data is understood: its shape, its earlier versions, and what to do with what is not its own. */
import type { GenericSchema } from 'valibot';
import { dropFaults, type Path } from './drop-faults.ts';

/** What every kind of saved data carries. */
export type Versioned = {
	/** Raised with every change of the shape, a new field too. */
	version: number;
	/** Raised when something is taken away on purpose, so that no other tab or older copy brings it back. */
	removals: number;
};

export type SavedFormat<Value extends Versioned> = {
	/** The version that `schema` describes: a whole number from 1. */
	version: number;
	schema: GenericSchema<unknown, Value>;
	/** Version n → its own schema, and how it becomes version n + 1. One for each version before this. */
	migrations: Record<number, Migration>;
	empty: () => Value;
	/** Joins two records; in any order, grouping and repetition the same, and nothing is lost. */
	merge: (one: Value, other: Value) => Value;
	/** How many keys of a fault's path name the smallest thing that may be dropped; left out, all of them. */
	entryDepth?: (path: Path) => number;
};

export type Migration = {
	schema: GenericSchema;
	/** Pure: a page that is closed before the next save comes to the same again. */
	up: (data: never) => unknown;
};

/** `repaired`: bad entries were left out. `broken`: nothing could be read. `newer`: a later version wrote it. */
export type Understood<Value> = { state: 'ok' | 'repaired' | 'broken' | 'newer'; value: Value };

/** Reads saved text of any version. Never throws; of broken and newer text the value is empty. */
export function understand<Value extends Versioned>(text: string, format: SavedFormat<Value>): Understood<Value> {
	try {
		return carryOver(JSON.parse(text), format) ?? { state: 'broken', value: format.empty() };
	} catch {
		return { state: 'broken', value: format.empty() };
	}
}

/** Two records joined: the one from which more was taken away wins, else they are merged. */
export function join<Value extends Versioned>(one: Value, other: Value, { merge }: SavedFormat<Value>): Value {
	if (one.removals === other.removals) return merge(one, other);
	const later = one.removals > other.removals ? one : other;
	return merge(later, later);
}

function carryOver<Value extends Versioned>(
	data: unknown,
	{ version, schema, migrations, empty, entryDepth }: SavedFormat<Value>,
): Understood<Value> | undefined {
	const from = versionOf(data);
	if (from > version) return { state: 'newer', value: empty() };
	let dropped = false;
	for (let each = from; each !== version; each += 1) {
		const step = migrations[each];
		const read = step && dropFaults(data, step.schema);
		if (!read) return undefined;
		dropped ||= read.dropped;
		data = step.up(read.value as never);
	}
	const read = dropFaults(data, schema, entryDepth);
	return read && { state: dropped || read.dropped ? 'repaired' : 'ok', value: read.value };
}

/** NaN for what has none. A later version might write its number otherwise, so a text counts as well. */
function versionOf(data: unknown): number {
	if (typeof data !== 'object' || data === null || !('version' in data)) return NaN;
	return typeof data.version === 'number' || Number(data.version) > 0 ? Number(data.version) : NaN;
}
