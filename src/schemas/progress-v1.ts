/** Version 1 of what is saved (src/schemas/progress.ts), as it stands on devices; read only to be carried over. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export const progressV1Schema = v.object({
	version: v.literal(1),
	/** Lesson id → the first day it was finished. */
	lessons: v.record(v.string(), v.object({ done: day })),
	/** Quiz id → the best attempt, and the first day it was passed. */
	quizzes: v.record(
		v.string(),
		v.object({ best: count, total: v.pipe(count, v.minValue(1)), passed: v.optional(day) }),
	),
});

export type ProgressV1 = v.InferOutput<typeof progressV1Schema>;
