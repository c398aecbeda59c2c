/**
 * What a school keeps of its drills on one device, under the key `pinganke:drills`, version 1: the records that it
 * files, and the desk of each drill as it stands (stopwatch and head count). Classes and numbers only, never a name of a
 * child. Checked on every read.
 */
import * as v from 'valibot';

export const drillsVersion = 1;
/** More would not fit on the one page of a record. */
export const mostClasses = 48;
export const longestClassName = 10;
/** Of a line, and of a paragraph, in a record. */
export const longestLine = 30;
export const longestText = 300;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999));
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_000_000_000_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const line = v.pipe(v.string(), v.maxLength(longestLine));
const text = v.pipe(v.string(), v.maxLength(longestText));
const className = v.pipe(v.string(), v.maxLength(longestClassName));

const classCountSchema = v.object({
	/** As the school calls it: 三（2）班. */
	name: className,
	/** How many are at school today; missing until it is said. */
	expected: v.optional(people),
	/** How many stand at the assembly point; missing until it is said. */
	arrived: v.optional(people),
});

export const deskRowSchema = v.object({
	/** Raised with every change; of two, the later one counts. */
	turn: count,
	/** Its place in the list. */
	place: count,
	...classCountSchema.entries,
});

export const drillDeskSchema = v.object({
	/** Raised with every change of the stopwatch or the day. */
	turn: count,
	/** The day for which stopwatch and arrivals hold. */
	day,
	/** When the stopwatch was started; missing while it stands still. */
	startedAt: v.optional(milliseconds),
	/** What it had counted before, in milliseconds. */
	before: milliseconds,
	/** Id made on the device → a class. */
	rows: v.record(id, deskRowSchema),
});

export const drillRecordSchema = v.object({
	/** Raised with every change; of two, the later one counts. */
	turn: count,
	/** Id of the drill. */
	drill: id,
	day,
	/** When it began, `HH:MM`, if somebody wrote it; it is the school's own event. */
	began: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
	school: line,
	/** Who took part: a building, some classes, everyone. */
	scope: line,
	expected: v.optional(people),
	arrived: v.optional(people),
	/** How long it took. */
	seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400))),
	/** The head count of each class. */
	classes: v.optional(v.pipe(v.array(classCountSchema), v.maxLength(mostClasses)), []),
	/** What went well. */
	well: text,
	/** What is to be mended. */
	mend: text,
});

export const drillRecordsSchema = v.object({
	version: v.literal(drillsVersion),
	/** Raised when something is deleted, so that no other tab brings it back; see browser/saved-data.ts. */
	removals: count,
	/** Id made on the device → a record. */
	records: v.record(id, drillRecordSchema),
	/** Id of a drill → its desk. */
	desks: v.record(id, drillDeskSchema),
});

export type ClassCount = v.InferOutput<typeof classCountSchema>;
export type DeskRow = v.InferOutput<typeof deskRowSchema>;
export type DrillDesk = v.InferOutput<typeof drillDeskSchema>;
export type DrillRecord = v.InferOutput<typeof drillRecordSchema>;
export type DrillRecords = v.InferOutput<typeof drillRecordsSchema>;
