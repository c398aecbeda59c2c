/**
 * What is saved on the device, under the key `pinganke:progress`, version 2. Checked on every read, since anything may
 * stand there: another version's data, a cut-off write, a hand that tried. Ids are those that authors wrote. A table or
 * counter that is missing is empty; an entry that cannot do without what is missing is dropped (domain/drop-faults.ts).
 * Every change of this file raises the version, and the old shape gets a migration and a frozen example.
 */
import * as v from 'valibot';

export const progressVersion = 2;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Counts changes, so that the later one is known; 0 before the first. */
const counter = v.optional(count, 0);
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(100));
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(161))), v.maxLength(200));

/** Id → entry; no entries when it is missing. */
function table<Entry extends v.GenericSchema>(entry: Entry) {
	return v.optional(v.record(id, entry), () => ({}));
}

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
	/** Which round of this quiz and mode it is on this device. A later round replaces an earlier one. */
	round: counter,
	/** Raised with every change. */
	turn: counter,
	/** Question id → answer as in domain/mark.ts. */
	answers: table(ids),
	/** Question id → the turn in which it was answered, so that of two tabs' answers the later is known. */
	turns: table(count),
	/** Ids of the questions that practice has already marked. */
	checked: v.optional(ids, () => []),
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
	name: v.optional(v.pipe(v.string(), v.maxLength(12)), ''),
	/** Raised with every change of `name`; the later one counts. */
	renamed: counter,
	lessons: table(lessonEntrySchema),
	quizzes: table(quizEntrySchema),
	/** Quiz id → question id → mistake. */
	mistakes: table(v.record(id, mistakeSchema)),
	/** `quiz-id#mode` → draft; see domain/paper.ts. */
	drafts: table(draftSchema),
	/** `quiz-id#mode` → the last round that was ended, so that no other tab brings its draft back. */
	ended: table(count),
	/** Code → receipt. */
	receipts: v.optional(v.record(v.pipe(v.string(), v.maxLength(120)), receiptSchema), () => ({})),
});

export const progressSchema = v.object({
	version: v.literal(progressVersion),
	/** Raised when something is taken away on purpose; see domain/saved-format.ts. */
	removals: counter,
	/** Who uses the device now: an id of `learners`. */
	current: v.optional(id, 'me'),
	/** Raised with every change of `current`; the later one counts. */
	switched: counter,
	/** By an id made on the device; `me` is the one who gave no name. */
	learners: table(learnerSchema),
});

export type Progress = v.InferOutput<typeof progressSchema>;
export type Learner = v.InferOutput<typeof learnerSchema>;
export type QuizRecord = v.InferOutput<typeof quizEntrySchema>;
export type Mistake = v.InferOutput<typeof mistakeSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
export type Receipt = v.InferOutput<typeof receiptSchema>;
