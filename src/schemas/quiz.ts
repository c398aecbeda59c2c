/** `content/quizzes/<topic>/<slug>.yaml`: one schema per kind of question, told apart by `kind`. */
import { z } from 'astro/zod';
import { idSchema, pathIdSchema, textSchema } from './shared.ts';

const optionSchema = z.strictObject({
	/** Stays the same when the text is reworded; saved answers hang on it. */
	id: idSchema,
	/** What the reader chooses. */
	text: textSchema,
	/** Why it is right, or what would happen. Never names an option by letter: options are shuffled. */
	why: textSchema,
	/** `true` on a right option. */
	right: z.boolean().optional(),
});

const base = {
	/** Unique in this file, and kept when the question is reworded. */
	id: idSchema,
	/** The scene: who, where, what happens. May be left out when the question says it all. */
	scene: textSchema.optional(),
	/** The question itself, one sentence. */
	ask: textSchema,
	/** Id of the source that the right answer rests on. */
	source: idSchema,
	/** Heading of the lesson's section that answers it, as written after `##`. */
	section: textSchema,
	/** `true` keeps the written order of the options. */
	fixed: z.boolean().optional(),
};

const singleSchema = z.strictObject({
	...base,
	/** One right option. */
	kind: z.literal('single'),
	options: z.array(optionSchema).min(2, '至少两个选项').max(5, '最多五个选项'),
});

const multipleSchema = z.strictObject({
	...base,
	/** One or more right options; all of them and no other must be chosen. */
	kind: z.literal('multiple'),
	options: z.array(optionSchema).min(3, '多选至少三个选项').max(6, '最多六个选项'),
});

const judgeSchema = z.strictObject({
	...base,
	/** A statement that is true or false. */
	kind: z.literal('judge'),
	/** Whether the statement holds. */
	answer: z.boolean('要写 true（对）或 false（错）'),
	/** Said to one who answers 对, and to one who answers 错. */
	why: z.strictObject({ true: textSchema, false: textSchema }),
});

const orderSchema = z.strictObject({
	...base,
	/** Put the items in the order of doing; they are written here in the right order. */
	kind: z.literal('order'),
	items: z
		.array(z.strictObject({ id: idSchema, text: textSchema, why: textSchema }))
		.min(3, '至少三项')
		.max(6, '最多六项'),
});

const matchSchema = z.strictObject({
	...base,
	/** Join each left side to its right side. */
	kind: z.literal('match'),
	pairs: z
		.array(z.strictObject({ id: idSchema, left: textSchema, right: textSchema, why: textSchema }))
		.min(3, '至少三对')
		.max(6, '最多六对'),
});

const scenarioSchema = z.strictObject({
	...base,
	/** A story that branches: turns with choices, then named ends. */
	kind: z.literal('scenario'),
	/** Id of the first turn. */
	start: idSchema,
	turns: z
		.array(
			z.strictObject({
				id: idSchema,
				/** What happens now. */
				tell: textSchema,
				/** What the reader can do; empty on an end. */
				choices: z.array(z.strictObject({ ...optionSchema.shape, to: idSchema })).optional(),
				/** Set on an end: `good`, or `again` for one that leads back. */
				end: z.enum(['good', 'again'], '结局写 good（走对了）或 again（退回去再选）').optional(),
				/** Name of an end, so that readers can speak of it: “守在岸上等到了救援”. Only ends have one. */
				name: textSchema.optional(),
			}),
		)
		.min(3, '至少三个场景'),
});

const hazardsSchema = z.strictObject({
	...base,
	/** Find the dangers in a picture. */
	kind: z.literal('hazards'),
	/** Name of the picture, as in `<Figure picture>`. */
	picture: textSchema,
	/** What the picture shows, for one who cannot see it. */
	alt: textSchema,
	spots: z
		.array(
			z.strictObject({
				id: idSchema,
				/** Its name in the list and on its button. */
				text: textSchema,
				why: textSchema,
				/** `false` for something that only looks dangerous. */
				danger: z.boolean(),
				/** Left, top, width, height in percent of the picture. */
				at: z.tuple([z.number(), z.number(), z.number(), z.number()]),
			}),
		)
		.min(5, '至少五处'),
});

export const questionSchema = z.discriminatedUnion(
	'kind',
	[singleSchema, multipleSchema, judgeSchema, orderSchema, matchSchema, scenarioSchema, hazardsSchema],
	'kind 要写 single、multiple、judge、order、match、scenario、hazards 之一',
);

export const quizSchema = z.strictObject({
	/** What it practises, as a title. */
	title: textSchema,
	/** Id of the lesson it belongs to. */
	lesson: pathIdSchema,
	/** Share of questions that must be right to pass, in percent. */
	passMark: z.int('要写整数 → 例如 80').min(50, '及格线在 50–100 之间').max(100, '及格线在 50–100 之间'),
	/**
	 * Ids of the questions that a class answers by show of hands before the lesson and again after it: the three to five
	 * where the common answer is wrong. The first is also asked in the cut of five minutes. Left out, it is the first
	 * three that can be answered so and that the lesson's text does not ask itself.
	 */
	hands: z.array(idSchema).min(3, '课前课后问三到五道题').max(5, '课前课后问三到五道题').optional(),
	/** `true` keeps the written order of the questions. */
	fixed: z.boolean().optional(),
	/** How the whole paper is taken; left out, it is all questions, as often as one likes. */
	test: z
		.strictObject({
			/** How many questions are drawn from the bank. */
			draw: z.int('要写整数 → 例如 10').min(5, '至少抽五道题').optional(),
			/** How often the paper may be handed in; the best counts. */
			attempts: z.int('要写整数 → 例如 3').min(1, '至少能做一次').max(20, '最多二十次').optional(),
		})
		.optional(),
	/** At least six. */
	questions: z.array(questionSchema).min(6, '至少六道题'),
});

export type QuizData = z.infer<typeof quizSchema>;
export type Question = z.infer<typeof questionSchema>;
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
/** The kinds that are drawn as a list of choices. */
export type ChoiceQuestion = QuestionOf<'single' | 'multiple' | 'judge'>;
