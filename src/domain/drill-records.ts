/** How the records of drills grow. Pure; kept by browser/drill-store.ts. */
import {
	type DrillDesk,
	type DrillRecord,
	type DrillRecords,
	drillRecordsSchema,
	drillsVersion,
} from '../schemas/drill-records.ts';
import { canonical } from './canonical.ts';
import { own } from './own.ts';
import type { SavedFormat } from './saved-format.ts';

export const emptyDrills = (): DrillRecords => ({ version: drillsVersion, removals: 0, records: {}, desks: {} });

/** Adds a record, or changes the one under that id. */
export function keepRecord(kept: DrillRecords, id: string, record: Omit<DrillRecord, 'turn'>): DrillRecords {
	const turn = (own(kept.records, id)?.turn ?? 0) + 1;
	return { ...kept, records: { ...kept.records, [id]: { turn, ...record } } };
}

/** Takes one record away. */
export function removeRecord(kept: DrillRecords, id: string): DrillRecords {
	const { [id]: _, ...records } = kept.records;
	return { ...kept, records };
}

/** Puts the desk of a drill there as it stands now. */
export function keepDesk(kept: DrillRecords, drill: string, desk: DrillDesk): DrillRecords {
	return { ...kept, desks: { ...kept.desks, [drill]: desk } };
}

/** The records, the latest day first. */
export function recordsInOrder({ records }: DrillRecords): (DrillRecord & { id: string })[] {
	const all = Object.entries(records).map(([id, record]) => ({ id, ...record }));
	const key = ({ day, began = '', id }: DrillRecord & { id: string }) => `${day} ${began} ${id}`;
	return all.sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** Two tabs' data joined: of each record, each class and each stopwatch, what was changed later. */
export function mergeDrills(one: DrillRecords, other: DrillRecords): DrillRecords {
	return {
		version: drillsVersion,
		removals: Math.max(one.removals, other.removals),
		records: mergeTables(one.records, other.records, later),
		desks: mergeTables(one.desks, other.desks, mergeDesks),
	};
}

/** How they are saved. */
export const drillsFormat: SavedFormat<DrillRecords> = {
	version: drillsVersion,
	schema: drillRecordsSchema,
	migrations: {},
	empty: emptyDrills,
	merge: mergeDrills,
};

function mergeDesks(one: DrillDesk, other: DrillDesk): DrillDesk {
	const watch = ({ rows: _, ...rest }: DrillDesk) => rest;
	return { ...later(watch(one), watch(other)), rows: mergeTables(one.rows, other.rows, later) };
}

/** With as many turns either may count, as long as it is the same one in every tab. */
function later<Value extends { turn: number }>(one: Value, other: Value): Value {
	if (one.turn !== other.turn) return one.turn > other.turn ? one : other;
	return canonical(one) >= canonical(other) ? one : other;
}

function mergeTables<Value>(
	one: Record<string, Value>,
	other: Record<string, Value>,
	merge: (one: Value, other: Value) => Value,
): Record<string, Value> {
	const merged = { ...one };
	for (const [id, value] of Object.entries(other)) {
		const known = own(one, id);
		merged[id] = known === undefined ? value : merge(known, value);
	}
	return merged;
}
