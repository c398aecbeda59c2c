/**
 * The records of class meetings (主题班会记录) that a teacher keeps on this device, under the key `pinganke:meetings`,
 * version 1. There is no place for a pupil's name: a class is a number of hands. Checked on every read; an entry that is
 * damaged is dropped by itself (domain/drop-faults.ts). Every change of this file raises the version.
 */
import * as v from 'valibot';

export const meetingsVersion = 1;
/** Longest texts: what fits on one sheet of paper. */
export const longest = { topic: 60, school: 40, className: 20, teacher: 20, question: 120, discussed: 400 } as const;
/** As many questions as a class answers in one lesson, and as the sheet has room for. */
export const mostResults = 6;
export const mostPeople = 9999;
export const mostMinutes = 999;

const text = (field: keyof typeof longest) => v.optional(v.pipe(v.string(), v.maxLength(longest[field])), '');
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const people = whole(mostPeople);

export const showingSchema = v.object({
	/** Hands for the right answer. */
	right: people,
	/** Hands that went up at all. */
	hands: people,
});

export const meetingResultSchema = v.object({
	/** `topic/quiz#question`, or the teacher's own words. */
	question: v.pipe(v.string(), v.maxLength(longest.question)),
	before: v.optional(showingSchema),
	after: v.optional(showingSchema),
});

export const meetingSchema = v.object({
	/** Raised with every change of this record; of two, the later one counts. */
	turn: v.optional(whole(1_000_000_000), 0),
	/** `topic/lesson`, when it was one of ours. */
	lesson: v.optional(v.pipe(v.string(), v.maxLength(100))),
	/** What the meeting was about, in words. */
	topic: text('topic'),
	day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
	school: text('school'),
	className: text('className'),
	/** Who taught. */
	teacher: text('teacher'),
	minutes: v.optional(whole(mostMinutes)),
	/** In how many minutes the lesson was taught from slides; missing when it was not. */
	cut: v.optional(v.picklist([1, 5, 30])),
	/** How many were there. */
	present: v.optional(people),
	/** The show of hands before and after, question by question. */
	results: v.optional(v.pipe(v.array(meetingResultSchema), v.maxLength(mostResults)), () => []),
	/** What was discussed and agreed. */
	discussed: text('discussed'),
});

export const meetingsSchema = v.object({
	version: v.literal(meetingsVersion),
	/** Raised when something is taken away on purpose; see domain/saved-format.ts. */
	removals: v.optional(whole(1_000_000_000), 0),
	/** By an id made on the device. */
	meetings: v.optional(v.record(v.pipe(v.string(), v.maxLength(80)), meetingSchema), () => ({})),
});

export type Meetings = v.InferOutput<typeof meetingsSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
export type MeetingResult = v.InferOutput<typeof meetingResultSchema>;
export type Showing = v.InferOutput<typeof showingSchema>;
