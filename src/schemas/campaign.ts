/** Front matter of `content/campaigns/<slug>.mdx`; the body is the campaign's own page text. */
import { z } from 'astro/zod';
import { asksSchema, daySchema, idSchema, monthDaySchema, pathIdSchema, stages, textSchema } from './shared.ts';

const exceptionsSchema = z
	/** Year → the days in force that year instead of the rule. */
	.record(
		z.string().regex(/^\d{4}$/, '年份写四位数字 → 例如 "2027"'),
		z.strictObject({ from: daySchema, to: daySchema }),
	)
	.optional();

export const windowSchema = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({
			/** The same days every year. May run over New Year. */
			kind: z.literal('dates'),
			/** First day, "MM-DD". */
			from: monthDaySchema,
			/** Last day, "MM-DD". */
			to: monthDaySchema,
			exceptions: exceptionsSchema,
		}),
		z.strictObject({
			/** A weekday of a month: “last Monday of March”. */
			kind: z.literal('weekday'),
			/** Which one. */
			which: z.enum(['first', 'second', 'third', 'fourth', 'last']),
			weekday: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
			/** 1–12. */
			month: z.int().min(1).max(12),
			/** Days before it at which the campaign opens. */
			daysBefore: z.int().min(0).max(60).default(0),
			/** Days after it until which the campaign stays open. */
			daysAfter: z.int().min(0).max(60).default(0),
			exceptions: exceptionsSchema,
		}),
	],
	'kind 要写 dates（固定日期）或 weekday（某月第几个星期几）',
);

export const campaignSchema = z.strictObject({
	/** Its name, as on the poster. */
	title: textSchema.max(20, '名称太长 → 20 个字以内'),
	/** One sentence: what this campaign is about. */
	theme: textSchema,
	/** Three short words or phrases, each something to do. */
	message: z.array(textSchema).length(3, '写三个短语，每个都是一件要做的事'),
	/** Topic whose colour it takes. */
	topic: idSchema,
	/** Picture for its card; a name as in `<Figure picture>`. */
	picture: textSchema,
	/** What the picture shows. */
	alt: textSchema,
	/** When it is open. */
	window: windowSchema,
	/** Where the date comes from: an id of `sources.yaml`; left out when the school sets it. */
	source: idSchema.optional(),
	/** Questions that the campaign answers, as readers ask them; search knows them, no page shows them. */
	asks: asksSchema.optional(),
	/** Who takes part. */
	audience: z.array(z.enum(stages)).min(1),
	/** Lessons in the order of teaching. */
	lessons: z.array(pathIdSchema).min(1, '至少一节课'),
	/** What to practise together; left out when there is no drill. */
	drill: z
		.strictObject({
			title: textSchema,
			steps: z.array(textSchema).min(3).max(8),
			/** Name of the file in `drills/` that has the whole plan, when there is one. */
			page: idSchema.optional(),
		})
		.optional(),
	/** What the school looks over before and during the campaign. */
	checklist: z.array(textSchema).min(3).max(10),
	/** Names of files in `checklists/` that go with it. */
	inspect: z.array(idSchema).default([]),
	/** 致家长一封信: paragraphs in spoken words; one thing to do tonight. */
	letter: z.strictObject({
		/** Paragraphs, each at most 120 characters. */
		body: z.array(textSchema.max(120, '一段太长 → 120 个字以内')).min(2).max(5),
		/** The one thing to do at home. */
		tonight: textSchema,
		/** Ids of local facts (site.yaml) to put in. */
		facts: z.array(idSchema).default([]),
	}),
	/** Poster: one message, big. */
	poster: z.strictObject({
		/** At most 14 characters. */
		headline: textSchema.max(14, '海报大字 14 个字以内'),
		/** One line below it. */
		line: textSchema,
		/** Number of the help line shown. */
		helpline: z.string(),
	}),
	/** Further ids of `sources.yaml` that letter and poster rest on. */
	sources: z.array(idSchema).default([]),
});

export type CampaignData = z.infer<typeof campaignSchema>;
export type CampaignWindow = z.infer<typeof windowSchema>;
