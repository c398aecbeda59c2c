/** `content/sources.yaml`: every document that a sentence rests on. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

export const sourceSchema = z.strictObject({
	id: idSchema,
	/** Full name of the document, without 《》. */
	title: textSchema,
	/** Who issued it. */
	issuer: textSchema,
	/** Year of the version that was used. */
	year: z.int().min(1900).max(2100),
	/** Document number or clause: 第五十四条, 国办发〔2007〕9号. */
	number: textSchema.optional(),
	/** How it was seen: the text itself, an official or credible reprint, or an account of it. */
	seen: z.enum(['original', 'reprint', 'second-hand'], 'seen 要写 original、reprint 或 second-hand'),
	/** What in it supports our sentences, in our own words. */
	supports: textSchema,
	/** Address of the issuer's own page, only if it was opened. */
	url: z.url('网址要完整 → 以 https:// 开头').optional(),
});

export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
