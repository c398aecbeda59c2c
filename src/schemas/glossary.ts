/** `content/glossary.yaml`: how people say things, and the words that the lessons use for them. Search reads it. */
import { z } from 'astro/zod';
import { stages, textSchema } from './shared.ts';

export const glossaryEntrySchema = z
	.strictObject({
		/** Words that people type. */
		says: z.array(textSchema).min(1, '至少写一个说法'),
		/** Words of the lessons to look for as well, the best first. */
		means: z.array(textSchema).default([]),
		/** Who speaks this way: pages for that reader come first among equals. */
		stage: z.enum(stages).optional(),
		/** What kind of page such words ask for: a campaign has the posters and the letters. */
		kind: z.enum(['lesson', 'quiz', 'campaign']).optional(),
	})
	.refine(({ means, stage, kind }) => means.length > 0 || stage !== undefined || kind !== undefined, {
		path: ['means'],
		error: '这个说法还没有写意思 → 写 means: [课文里的词]，或者写 stage: parent',
	});

export const glossarySchema = z.array(glossaryEntrySchema);

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
