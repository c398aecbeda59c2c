/** `content/drills/<slug>.yaml`: a drill that a school practises, from telling about it to looking back on it. */
import { z } from 'astro/zod';
import { asksSchema, daySchema, idSchema, pathIdSchema, textSchema } from './shared.ts';

/** The sounds that the page can make: `rise` always means to stop and shelter, `pulse` to leave in order. */
export const drillSounds = ['rise', 'pulse'] as const;

/** A sentence with what it rests on. */
const lineSchema = z.strictObject({
	/** What is said. */
	text: textSchema,
	/** Id of the source it rests on; a number always needs one. */
	source: idSchema.optional(),
});

export const drillSchema = z
	.strictObject({
		/** Its name, as in the record; at most 14 characters. */
		title: textSchema.max(14, '名称太长 → 14 个字以内'),
		/** One sentence for lists and search; at most 60 characters. */
		summary: textSchema.max(60, '简介太长 → 60 个字以内'),
		/** Id of the topic it belongs to. */
		topic: idSchema,
		/** Id of the lesson that goes with it, when there is one. */
		lesson: pathIdSchema.optional(),
		/** Picture beside the title, a name as in `<Figure picture>`; left out when none shows this drill. */
		picture: textSchema.optional(),
		/** What the picture shows; written with `picture`. */
		alt: textSchema.optional(),
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
		/** Why it is practised; one to four sentences. */
		purpose: z.array(lineSchema).min(1, '至少写一句为什么练').max(4, '最多四句'),
		/** Whom to tell beforehand, and what. */
		announce: z.array(lineSchema).min(2, '至少写两条：告诉谁，说什么').max(6, '最多六条'),
		/** Children who cannot run, hear or see well, or are afraid: what is arranged for them. */
		care: z.array(lineSchema).min(2, '至少写两条：行动不便的、害怕的孩子怎么安排').max(6, '最多六条'),
		/** What is never done in this drill. */
		never: z.array(lineSchema).min(2, '至少写两件绝不做的事').max(6, '最多六件'),
		/** What grown-ups look over beforehand. */
		route: z.array(lineSchema).min(3, '至少查三处').max(10, '最多十处'),
		/** A card to cut out for each. */
		roles: z
			.array(
				z.strictObject({
					/** Within this drill. */
					id: idSchema,
					/** What the role is called. */
					name: textSchema.max(12, '名称太长 → 12 个字以内'),
					/** Where that person stands. */
					place: textSchema.max(24, '地点太长 → 24 个字以内'),
					/** One to four things to do, each short enough for a card. */
					tasks: z.array(textSchema.max(36, '卡片写不下 → 36 个字以内')).min(1).max(4, '一张卡最多四件事'),
				}),
			)
			.min(3, '至少三个角色')
			.max(8, '最多八个角色，一张 A4 纸'),
		/** The sounds of this drill. */
		signals: z
			.array(
				z.strictObject({
					/** `rise`: stop, shelter where you are. `pulse`: leave in order. */
					sound: z.enum(drillSounds, '写 rise（就地）或 pulse（有序离开）'),
					/** What it is called in this drill. */
					name: textSchema.max(12, '名称太长 → 12 个字以内'),
					/** What everyone does when it sounds. */
					means: textSchema,
				}),
			)
			.min(1, '至少一种声音')
			.max(2, '最多两种声音，再多就记不住'),
		/** The drill itself, in the order of doing. */
		steps: z
			.array(
				z.strictObject({
					/** Two to six characters. */
					title: textSchema.max(8, '步骤名太长 → 8 个字以内'),
					/** What is done. */
					text: textSchema,
					/** Id of the source it rests on. */
					source: idSchema.optional(),
				}),
			)
			.min(3, '至少三步')
			.max(8, '最多八步'),
		/** The script to read out; the first lines say that it is an exercise. */
		script: z
			.array(
				z.strictObject({
					/** When it is read. */
					when: textSchema.max(20, '太长 → 20 个字以内'),
					/** Word for word. */
					say: textSchema,
				}),
			)
			.min(2, '至少两段：开始和结束')
			.max(8, '最多八段'),
		/** A time to aim at once it is practised, never ahead of safety; left out when there is none. */
		aim: z
			.strictObject({
				/** Minutes. */
				minutes: z.number('要写分钟 → 例如 2').positive('要写分钟 → 例如 2').max(60),
				/** For whom it holds, and what comes before it. */
				text: textSchema,
				/** Id of the source. */
				source: idSchema,
			})
			.optional(),
		/** What to look at together afterwards. */
		after: z.array(lineSchema).min(3, '至少看三件事').max(8, '最多八件'),
	})
	.refine(({ picture, alt }) => (picture === undefined) === (alt === undefined), {
		path: ['alt'],
		error: 'picture 和 alt 要一起写 → alt 写给看不见图的人：谁、在哪、在做什么',
	});

export type Drill = z.infer<typeof drillSchema>;
export type DrillLine = z.infer<typeof lineSchema>;
export type DrillSound = (typeof drillSounds)[number];
