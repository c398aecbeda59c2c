/** `content/topics.yaml`: the subjects, in the order in which pages list them. */
import { z } from 'astro/zod';
import { hues, idSchema, textSchema } from './shared.ts';

export const topicSchema = z.strictObject({
	/** The folder name under `lessons/` and the address. */
	id: idSchema,
	/** The official word: 防溺水. */
	title: textSchema,
	/** The child's word shown below it: 水边. */
	childWord: textSchema,
	/** One sentence for the topic's page. */
	summary: textSchema,
	/** Icon name in Fluent Emoji Flat. */
	icon: idSchema,
	/** Colour family. */
	hue: z.enum(hues),
	/** Words children and parents use for it; search understands them. */
	words: z.array(textSchema).min(1),
	/** `false` for topics that are never scored and never stored (mind, body). */
	scored: z.boolean().default(true),
});

export const topicsSchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
