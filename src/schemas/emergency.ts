/** `content/emergencies/<name>.yaml`: what to do at this moment, shown above search results and on the help page. */
import { z } from 'astro/zod';
import { idSchema, pathIdSchema, textSchema } from './shared.ts';

export const emergencySchema = z
	.strictObject({
		/** What is happening, as someone would call it out; at most 20 characters. */
		title: textSchema.max(20, '题目太长 → 20 个字以内，像喊出来的一句话'),
		/** Id of the topic it belongs to. */
		topic: idSchema,
		/**
		 * What people type at such a moment. All words of a line must be in the query, in any order; `/` stands between
		 * words of which one is enough: `有人/同学 落水/掉水`.
		 */
		says: z.array(textSchema).min(1, '至少写一行别人会怎么说 → 例如 有人/同学 落水/掉水'),
		/** `true` when it speaks to a child about itself: kept back from a parent or teacher, and from who only asks about it. */
		forChild: z.boolean().optional(),
		/** Whom to go to first, before any number. Needed in topics that are never scored (mind, body). */
		person: textSchema.optional(),
		/** Numbers to call, the first one first; each from `helplines.yaml`. */
		call: z.array(z.string('号码要加引号 → 例如 "110"')).default([]),
		/** At most three, each one thing to do, in the order of doing. */
		steps: z.array(textSchema).min(1, '写一到三步').max(3, '最多三步 → 害怕的人记不住更多'),
		/** The one thing never to do. */
		never: textSchema,
		/** Id of the lesson that explains it, when there is one. */
		lesson: pathIdSchema.optional(),
		/** Ids of the sources that the steps rest on. */
		sources: z.array(idSchema).min(1, '至少写一个来源 → 先在 sources.yaml 里登记'),
	})
	.refine(({ person, call }) => person !== undefined || call.length > 0, {
		path: ['call'],
		error: '没有写先找谁 → 写 call: ["110"]，或者写 person: 最近的老师',
	});

export type Emergency = z.infer<typeof emergencySchema>;
