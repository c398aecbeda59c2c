/** `<name>.examples.yaml` beside a kit component: named cases, drawn in the gallery and walked over by the tests. */
import { z } from 'astro/zod';

/** A piece of a lesson: words, or a kit component with more inside. */
export type KitNode =
	string | { tag: string; attributes?: Record<string, string> | undefined; children?: KitNode[] | undefined };

const nodeSchema: z.ZodType<KitNode> = z.lazy(() =>
	z.union([
		z.string(),
		z.strictObject({
			tag: z.string(),
			attributes: z.record(z.string(), z.string()).optional(),
			children: z.array(nodeSchema).optional(),
		}),
	]),
);

export const kitExamplesSchema = z.array(
	z.strictObject({
		/** What the case shows. */
		name: z.string(),
		nodes: z.array(nodeSchema),
	}),
);

export type KitExample = z.infer<typeof kitExamplesSchema>[number];
