/**
 * What a teacher keeps on her own computer, under the key `pinganke:class`, version 1: which class, and the receipts she
 * was given. A receipt is its code and nothing else, since all it says is in the code. Checked on every read.
 */
import * as v from 'valibot';

export const classVersion = 1;
export const longestClassCode = 12;
export const mostReceipts = 20_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const id = v.pipe(v.string(), v.maxLength(80));
const code = v.pipe(v.string(), v.regex(/^[A-Z0-9]{8,120}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const classSettingSchema = v.object({
	/** As the teacher wrote it; empty until then. */
	classCode: v.pipe(v.string(), v.maxLength(longestClassCode)),
	/** How many pupils the class has; missing until it is typed in. */
	size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))),
	/** Campaign id; empty until one is chosen. */
	campaign: id,
	/** Campaign id → ids of the quizzes that this class was not asked to do. */
	leftOut: v.record(id, v.pipe(v.array(id), v.maxLength(100))),
});

export const classReceiptsSchema = v.object({
	version: v.literal(classVersion),
	/** Raised when everything is deleted, so that no other tab brings it back; see browser/saved-data.ts. */
	removals: count,
	/** Raised with every change of `setting` or `picks`; of two, the later one counts. */
	turn: count,
	setting: classSettingSchema,
	/** Code without hyphens → the day on which it was taken in. */
	received: v.record(code, day),
	/** Where a seat handed in different results: seat (see domain/class-roll.ts) → the code that the teacher picked. */
	picks: v.record(v.pipe(v.string(), v.maxLength(80)), code),
});

export type ClassSetting = v.InferOutput<typeof classSettingSchema>;
export type ClassReceipts = v.InferOutput<typeof classReceiptsSchema>;
