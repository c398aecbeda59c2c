/** `content/notices/<name>.yaml`: a safety notice for some days: heat, rainstorm, cold wave, influenza. */
import { z } from 'astro/zod';
import { asksSchema, daySchema, idSchema, pathIdSchema, textSchema } from './shared.ts';

export const noticeSchema = z
	.strictObject({
		/** What is coming and what it means; at most 20 characters. */
		title: textSchema.max(20, '题目太长 → 20 个字以内'),
		/** One sentence for lists, search and the feed; at most 60 characters. */
		summary: textSchema.max(60, '简介太长 → 60 个字以内'),
		/** Id of the topic whose colour it takes. */
		topic: idSchema,
		/** The day on which it was published. */
		published: daySchema,
		/** First day on which it holds. */
		from: daySchema,
		/** Last day on which it holds. */
		to: daySchema,
		/** Two to five things to do, in the order of doing. */
		steps: z
			.array(
				z.strictObject({
					/** One thing to do. */
					text: textSchema,
					/** Id of the source it rests on; a number that is no help line always needs one. */
					source: idSchema.optional(),
				}),
			)
			.min(2, '至少写两件要做的事')
			.max(5, '最多五件事 → 再多就没有人读完'),
		/** Numbers to call, the first one first; each from `helplines.yaml`. */
		call: z.array(z.string('号码要加引号 → 例如 "120"')).default([]),
		/** Id of the lesson that explains it. */
		lesson: pathIdSchema.optional(),
		/** Ids of the sources it rests on. */
		sources: z.array(idSchema).min(1, '至少写一个来源 → 先在 sources.yaml 里登记'),
		/** Questions that it answers, as readers ask them; search knows them, no page shows them. */
		asks: asksSchema.optional(),
	})
	.refine(({ from, to }) => from <= to, { path: ['to'], error: '结束的日子在开始之前 → 写同一天或更晚的一天' });

export type Notice = z.infer<typeof noticeSchema>;
