/** `content/helplines.yaml`: telephone numbers. A number that is not here may not be told to a reader. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

export const helplineSchema = z.strictObject({
	/** Digits as dialled. */
	number: z.string('号码要加引号 → 例如 "110"').regex(/^\d{3,11}$/, '号码只写数字 → 例如 "110"'),
	/** Two to four characters for a button: 报警. */
	short: textSchema.max(6),
	/** What it is for. */
	purpose: textSchema,
	/** When someone answers. */
	hours: textSchema,
	/** What to say first. */
	say: textSchema.optional(),
	/** `true` shows it at the foot of every page. */
	everywhere: z.boolean().default(false),
	/** `sms` for a number that takes text messages. */
	by: z.enum(['call', 'sms']).default('call'),
	/** Id of the source. */
	source: idSchema,
});

export const helplinesSchema = z.array(helplineSchema);

export type Helpline = z.infer<typeof helplineSchema>;
