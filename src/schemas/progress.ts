/**
 * What is saved on the device, under the key `pinganke:progress`, version 2. Checked on every read, since anything may
 * stand there: another version's data, a cut-off write, a hand that tried. Ids are those that authors wrote.
 */
import * as v from 'valibot';

export const progressVersion = 2;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(80));
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(161))), v.maxLength(200));

export const lessonEntrySchema = v.object({
	/** The first day on which it was finished. */
	done: day,
});

export const quizEntrySchema = v.object({
	/** Best result in percent of the points, over all papers handed in. */
	best: percent,
	/** How many papers were handed in. */
	attempts: count,
	/** The first day on which it was passed. */
	passed: v.optional(day),
});

/** One question in the book of mistakes: it is in it as long as it was not answered right twice since the last miss. */
export const mistakeSchema = v.object({
	/** How often it was not right. Only ever grows. */
	misses: v.pipe(count, v.minValue(1)),
	/** How often in a row it was right since the last miss; 2 is enough. */
	hits: count,
});

/** A round of practice or a paper that is not finished, so that a closed page loses no answer. */
export const draftSchema = v.object({
	/** Decides the order of questions and options, and what is drawn; see domain/shuffle.ts. */
	seed: count,
	/** Raised with every change; of two tabs' drafts the answers are joined, and the later draft decides the rest. */
	turn: count,
	/** Question id → answer as in domain/mark.ts. */
	answers: v.record(id, ids),
	/** Ids of the questions that practice has already marked. */
	checked: ids,
});

/** Made once and never changed: what a pupil may hand in. See domain/receipt-code.ts. */
export const receiptSchema = v.object({
	/** Campaign id. */
	campaign: id,
	/** As the teacher gave it out. */
	classCode: v.pipe(v.string(), v.maxLength(12)),
	/** Seat number or nickname. */
	who: v.pipe(v.string(), v.maxLength(12)),
	/** The day on which it was made. */
	day,
	/** Quiz id → best percent at that time; quizzes that were not taken are missing. */
	scores: v.record(id, percent),
});

export const learnerSchema = v.object({
	/** Nickname or seat number; empty for one who gave none. */
	name: v.pipe(v.string(), v.maxLength(12)),
	lessons: v.record(id, lessonEntrySchema),
	quizzes: v.record(id, quizEntrySchema),
	/** Quiz id → question id → mistake. */
	mistakes: v.record(id, v.record(id, mistakeSchema)),
	/** `quiz-id#mode` → draft; see domain/paper.ts. */
	drafts: v.record(id, draftSchema),
	/** Code → receipt. */
	receipts: v.record(v.pipe(v.string(), v.maxLength(120)), receiptSchema),
});

export const progressSchema = v.object({
	version: v.literal(progressVersion),
	/** Who uses the device now: an id of `learners`. */
	current: id,
	/** Raised with every change of `current`; the later one counts. */
	switched: count,
	/** By an id made on the device; `me` is the one who gave no name. */
	learners: v.record(id, learnerSchema),
});

export type Progress = v.InferOutput<typeof progressSchema>;
export type Learner = v.InferOutput<typeof learnerSchema>;
export type QuizRecord = v.InferOutput<typeof quizEntrySchema>;
export type Mistake = v.InferOutput<typeof mistakeSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
export type Receipt = v.InferOutput<typeof receiptSchema>;
