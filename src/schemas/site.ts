/** `content/site.yaml`: the school or bureau that runs this copy, and facts that only it knows. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

export const localFactSchema = z.strictObject({
	id: idSchema,
	/** What it is: 校园集合点. */
	label: textSchema,
	/** The fact; leave empty until the school has filled it in. */
	value: z.string().nullable().default(null),
	/** What the reader is asked to find out while it is empty. */
	ask: textSchema,
});

export const siteSchema = z.strictObject({
	/** Name in the header. */
	name: textSchema,
	/** One sentence for search engines and feeds. */
	description: textSchema,
	/** School or bureau; empty on a copy that belongs to nobody yet. */
	owner: z.string().nullable().default(null),
	/** City or county. */
	region: z.string().nullable().default(null),
	/** Duty telephone of the school. */
	phone: z.string().nullable().default(null),
	/** Facts that lessons, letters and posters pick up by id. */
	facts: z.array(localFactSchema),
});

export type Site = z.infer<typeof siteSchema>;
export type LocalFact = z.infer<typeof localFactSchema>;
