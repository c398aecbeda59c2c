/** `content/checklists/<slug>.yaml`: what to look for in a place, why, and what to do about what is found. */
import { z } from 'astro/zod';
import { asksSchema, daySchema, idSchema, pathIdSchema, textSchema } from './shared.ts';

/** Who looks: a parent, a class teacher, those who run the school, students together with a teacher. */
export const lookers = ['parent', 'teacher', 'school', 'students'] as const;

const itemSchema = z.strictObject({
	/** Within this checklist; what was found is kept under it on devices, so it stays when the words change. */
	id: idSchema,
	/** What to look for, as it should be; at most 32 characters. */
	look: textSchema.max(32, '太长 → 32 个字以内，写“好的样子”'),
	/** Why it matters; at most 60 characters. */
	why: textSchema.max(60, '太长 → 60 个字以内'),
	/** What to do when it is not so; at most 60 characters. */
	do: textSchema.max(60, '太长 → 60 个字以内'),
	/** Ids of the sources it rests on; a number and a rule always need one. */
	sources: z.array(idSchema).min(1, '写来源的 id，或者删掉 sources').max(3, '最多三个来源').optional(),
});

export const checklistSchema = z.strictObject({
	/** Its name; at most 14 characters. */
	title: textSchema.max(14, '名称太长 → 14 个字以内'),
	/** One sentence for lists and search; at most 60 characters. */
	summary: textSchema.max(60, '简介太长 → 60 个字以内'),
	/** Id of the topic it belongs to. */
	topic: idSchema,
	/** Id of the lesson that goes with it, when there is one. */
	lesson: pathIdSchema.optional(),
	/** Questions that it answers, as readers ask them; search knows them, no page shows them. */
	asks: asksSchema.optional(),
	/** Who wrote it: a group or a role. */
	author: textSchema,
	/** The day on which every sentence was last checked against its source. */
	checked: daySchema,
	/** The professional review, or `none`: the page then says “尚未专业审核”. */
	review: z.union(
		[
			z.literal('none'),
			z.strictObject({
				/** The day on which a professional finished reading all of it. */
				date: daySchema,
				/** The reviewer's role and body, not a name. */
				role: textSchema,
			}),
		],
		'写 none，或者写 date 和 role',
	),
	/** The day by which it must be checked again; a day gone by fails the content check. */
	nextReview: daySchema,
	/** Who looks. */
	who: z
		.array(z.enum(lookers, '写 parent（家长）、teacher（老师）、school（学校）或 students（学生和老师一起）'))
		.min(1, '至少写一个：谁来看'),
	/** When to look; at most 40 characters. */
	when: textSchema.max(40, '太长 → 40 个字以内'),
	/** In the order in which somebody walks. */
	parts: z
		.array(
			z.strictObject({
				/** A place or a matter; at most 12 characters. */
				title: textSchema.max(12, '太长 → 12 个字以内'),
				items: z.array(itemSchema).min(1, '至少写一条').max(8, '最多八条 → 分成两处'),
			}),
		)
		.min(1, '至少写一处')
		.max(6, '最多六处 → 分成两份清单'),
});

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistItem = z.infer<typeof itemSchema>;
