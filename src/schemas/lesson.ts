/** Front matter of `content/lessons/<topic>/<slug>.mdx`. The topic is the folder: one fact, one place. */
import { z } from 'astro/zod';
import { asksSchema, daySchema, guidelineModules, idSchema, pathIdSchema, stages, textSchema } from './shared.ts';

const reviewSchema = z.strictObject({
	/** The day on which a professional finished reading the whole lesson. */
	date: daySchema,
	/** The reviewer's role and body, not a name: “某市消防救援支队 宣传干部”. */
	role: textSchema,
});

export const lessonSchema = z
	.strictObject({
		/** One idea, as the reader would say it; at most 24 characters. */
		title: textSchema.max(24, '题目太长 → 24 个字以内，只说一件事'),
		/** One sentence for cards, search results and feeds; at most 60 characters. */
		summary: textSchema.max(60, '简介太长 → 60 个字以内'),
		/** Who it is written for, the youngest first. */
		stages: z.array(z.enum(stages)).min(1, '至少写一个学段 → 例如 [upper-primary]'),
		/** Minutes to read it at home. */
		minutes: z.int('要写整数分钟 → 例如 5').min(1).max(30),
		/** Two to four things the reader will be able to do, each beginning with a verb. */
		goals: z.array(textSchema).min(2, '写 2–4 个“学完能做什么”').max(4, '写 2–4 个“学完能做什么”'),
		/** Modules of the 2007 guideline that the lesson serves; ids from `guideline.yaml`. */
		guideline: z.array(z.enum(guidelineModules)).min(1, '至少写一个纲要模块 → 例如 [injury]'),
		/** Ids from `sources.yaml`, in the order in which the page numbers them. */
		sources: z.array(idSchema).min(1, '至少写一个来源 → 先在 sources.yaml 里登记'),
		/** Who wrote it: a group or a role. */
		author: textSchema,
		/** The day on which the author last checked every sentence against its sources. */
		checked: daySchema,
		/** The professional review, or `none`: the page then says “尚未专业审核”. */
		review: z.union([z.literal('none'), reviewSchema], '写 none，或者写 date 和 role'),
		/** The day by which it must be checked again; a day gone by fails the content check. */
		nextReview: daySchema,
		/** Id of its quiz. Leave out when `scored` is false. */
		quiz: pathIdSchema.optional(),
		/** `false` for lessons that are never scored and never stored (mind, body, reporting). */
		scored: z.literal(false).optional(),
		/** Why there is no quiz, said to the reader. Needed with `scored: false`. */
		unscoredReason: textSchema.optional(),
		/** Headings (as written after `##`) that belong to the short cuts; thirty minutes is everything. */
		cuts: z.strictObject({
			/** Section titles of the one-minute cut. */
			one: z.array(textSchema).min(1, '一分钟版至少要有一节'),
			/** Section titles of the five-minute cut. */
			five: z.array(textSchema).min(1, '五分钟版至少要有一节'),
			/** Section titles of the thirty-minute cut; left out, it is the whole lesson. */
			thirty: z.array(textSchema).optional(),
		}),
		/** Questions that the lesson answers, as readers ask them; search knows them, no page shows them. */
		asks: asksSchema.optional(),
		/** What a class needs beside the projector: a blanket, a rope. The second slide names it. */
		needs: z.array(textSchema).min(1, '没有要带的就不写这一行').max(4, '最多写四样').optional(),
		/** Set when the advice no longer holds: the page then says so and where to go. */
		withdrawn: z
			.strictObject({
				/** Since when. */
				date: daySchema,
				/** Why, in one sentence. */
				reason: textSchema,
				/** Id of the lesson to read instead. */
				instead: pathIdSchema.optional(),
			})
			.optional(),
	})
	.refine((lesson) => (lesson.quiz === undefined) !== (lesson.scored === undefined), {
		path: ['quiz'],
		error: '测验和“不计分”要二选一 → 写 quiz: 主题/名字，或者 scored: false 加 unscoredReason',
	})
	.refine((lesson) => lesson.scored === undefined || lesson.unscoredReason !== undefined, {
		path: ['scored'],
		error: '不计分要说明原因 → 加一行 unscoredReason: ……',
	});

export type LessonData = z.infer<typeof lessonSchema>;
