/** The file that `/progress/` exports and imports. Its JSON Schema is published as `/schemas/progress.json`. */
import * as v from 'valibot';
import { progressSchema } from './progress.ts';

export const fileFormat = 'pinganke-progress';
export const fileVersion = 1;

export const progressFileSchema = v.object({
	/** Address of the JSON Schema. */
	$schema: v.optional(v.string()),
	/** Tells this file from any other. */
	format: v.literal(fileFormat),
	/** Of the file around the record; the record has its own. */
	version: v.literal(fileVersion),
	/** The day on which it was made. */
	exported: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
	/** Everything that was saved. */
	progress: progressSchema,
});

export type ProgressFile = v.InferOutput<typeof progressFileSchema>;
