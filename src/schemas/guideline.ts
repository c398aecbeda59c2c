/** `content/guideline.yaml`: the 2007 guideline's six modules, and what of its text was seen. */
import { z } from 'astro/zod';
import { guidelineModules, idSchema, stages, textSchema } from './shared.ts';

export const guidelineSchema = z.strictObject({
	/** Id of the guideline in `sources.yaml`. */
	source: idSchema,
	modules: z.array(
		z.strictObject({
			id: z.enum(guidelineModules),
			/** Its name in the guideline. */
			title: textSchema,
			/** Stage → what the guideline asks there, and whether its text was seen. */
			asks: z.array(
				z.strictObject({
					stage: z.enum(stages),
					/** In our words. */
					text: textSchema,
					/** `true` when a reprint of the clause was read; `false` when it is only remembered. */
					verified: z.boolean(),
				}),
			),
		}),
	),
});

export type Guideline = z.infer<typeof guidelineSchema>;
