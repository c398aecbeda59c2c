/** `<name>.examples.yaml` beside a kit component: named cases, drawn in the gallery and walked over by the tests. */
import { z } from 'astro/zod';

export const kitExamplesSchema = z.array(
	z.strictObject({
		/** What the case shows. */
		name: z.string(),
		/** What an author types. `@question`, `@helpline`, `@fact` and `@source` stand for the first id there is. */
		mdx: z.string(),
	}),
);

export type KitExample = z.infer<typeof kitExamplesSchema>[number];
