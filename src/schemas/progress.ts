/**
 * What is saved on the device, under the key `pinganke:progress`. Checked on every read, since anything may
 * stand there: another version's data, a cut-off write, a hand that tried.
 */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export const progressSchema = v.object({
	/** Raised when the shape changes; a newer one is left untouched. */
	version: v.literal(1),
	/** Lesson id → the first day it was finished. */
	lessons: v.record(v.string(), v.object({ done: day })),
	/** Quiz id → the best attempt, and the first day it was passed. */
	quizzes: v.record(
		v.string(),
		v.object({ best: count, total: v.pipe(count, v.minValue(1)), passed: v.optional(day) }),
	),
});

export type Progress = v.InferOutput<typeof progressSchema>;
