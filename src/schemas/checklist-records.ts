/**
 * What was found with the checklists on one device, under the key `pinganke:checklists`, version 1: places and things,
 * never a name of a child. The steps of an entry are its days, so that a state without its day cannot be written.
 * Photographs stand apart (browser/photo-store.ts), under the same ids. Checked on every read.
 */
import * as v from 'valibot';

export const ledgerVersion = 1;
/** 发现 → 报告 → 整改 → 销号: the place of a day in `days` is its step. */
export const steps = ['found', 'reported', 'fixed', 'closed'] as const;
/** The item of what somebody found that no item of the checklist names; no item may have this id. */
export const elsewhere = 'other';
export const longestPlace = 30;
export const longestNote = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const daysSchema = v.pipe(
	v.array(day),
	v.minLength(1),
	v.maxLength(steps.length),
	v.check((days) => days.every((each, place) => place === 0 || each >= (days[place - 1] as string))),
);

export const findingSchema = v.object({
	/** Raised with every change; of two, the later one counts. */
	turn: count,
	/** Id of the checklist. */
	checklist: id,
	/** Id of the item, or `elsewhere`. */
	item: id,
	/** Where: a floor, a room, a door. */
	place: v.pipe(v.string(), v.maxLength(longestPlace)),
	note: v.pipe(v.string(), v.maxLength(longestNote)),
	/** The days of the steps taken, none before the one of the step before it. */
	days: daysSchema,
	/** How often it was opened again. */
	reopened: count,
});

export const ledgerSchema = v.object({
	version: v.literal(ledgerVersion),
	/** Raised when something is deleted, so that no other tab brings it back; see browser/saved-data.ts. */
	removals: count,
	/** Id made on the device → what was found. */
	findings: v.record(id, findingSchema),
});

export type Step = (typeof steps)[number];
export type Finding = v.InferOutput<typeof findingSchema>;
export type Ledger = v.InferOutput<typeof ledgerSchema>;
