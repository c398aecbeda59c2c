/** `question-card.examples.yaml`: named questions of every kind, drawn in the gallery and walked over by the tests. */
import { z } from 'astro/zod';

export const questionExamplesSchema = z.array(
	z.strictObject({
		/** What the case shows. */
		name: z.string(),
		/** As in a quiz, without `source` and `section`: the gallery takes the first there are. */
		question: z.record(z.string(), z.unknown()),
	}),
);
