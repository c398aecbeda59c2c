/**
 * What happens in class while a lesson is taught, under the key `pinganke:class-state`, version 1: hands that were
 * counted, how many are there, points of the teams. Numbers only, nothing about any pupil, and only until the day is
 * over or the lesson is begun anew. Both windows of a lesson read and write it. Checked on every read.
 */
import * as v from 'valibot';

export const classStateVersion = 1;
/** More than sit in any hall where hands are counted. */
export const mostHands = 999;
export const mostTeams = 6;
/** After that many points nothing is added: a lesson has some dozens. */
export const mostMoves = 500;

/** When a question was asked: before the lesson, in the middle of it, at its end. */
export const askedAt = ['before', 'during', 'after'] as const;

const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostHands));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = v.pipe(v.string(), v.maxLength(161));

/** A number that goes up and down: the one of the later turn counts. Without `n` it was taken back. */
export const registerSchema = v.object({ n: v.optional(people), turn });

export const countSchema = v.object({
	/** Option id → hands. */
	hands: v.optional(v.record(id, registerSchema), () => ({})),
	/** 1 when the class only looked and nothing was counted. */
	skipped: v.optional(registerSchema),
});

export const moveSchema = v.object({
	/** From 0. */
	team: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostTeams - 1)),
	/** In which order they were given, and are taken back. */
	turn,
	/** Set once it was taken back, for good. */
	undone: v.optional(v.literal(true)),
});

export const classRunSchema = v.object({
	/** The day on which it is taught; on any other it is as if it were not there. */
	day,
	/** Raised when the lesson is begun anew; the later one replaces the earlier one whole. */
	run: turn,
	/** Raised with every change, so that of two changes the later is known. */
	turn,
	/** When the lesson began, in milliseconds since 1970: for the minutes in the record. */
	started: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
	/** Which cut is taught, in minutes. */
	cut: v.optional(registerSchema),
	/** How many are there. */
	present: v.optional(registerSchema),
	/** How many teams play; none or 0 when there are none. */
	teams: v.optional(registerSchema),
	/** Question id (`fire/out-then-call#smoke-kitchen`) → hands, by when it was asked. */
	hands: v.optional(
		v.record(
			id,
			v.object({
				before: v.optional(countSchema),
				during: v.optional(countSchema),
				after: v.optional(countSchema),
			}),
		),
		() => ({}),
	),
	/** Made-up id → a point that a team was given. */
	moves: v.optional(v.record(v.pipe(v.string(), v.maxLength(40)), moveSchema), () => ({})),
});

export const classStateSchema = v.object({
	version: v.literal(classStateVersion),
	/** Raised when other days are thrown away, so that no window brings them back; see browser/saved-data.ts. */
	removals: turn,
	/** Lesson id → what happened in it. */
	lessons: v.optional(v.record(id, classRunSchema), () => ({})),
});

export type AskedAt = (typeof askedAt)[number];
export type Register = v.InferOutput<typeof registerSchema>;
export type Count = v.InferOutput<typeof countSchema>;
export type Move = v.InferOutput<typeof moveSchema>;
export type ClassRun = v.InferOutput<typeof classRunSchema>;
export type ClassState = v.InferOutput<typeof classStateSchema>;
