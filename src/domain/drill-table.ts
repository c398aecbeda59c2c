/** Records of drills as a table for a spreadsheet program. */
import type { DrillRecord } from '../schemas/drill-records.ts';
import { csv } from './csv.ts';
import { missingOf } from './drill-desk.ts';
import { clockText } from './stopwatch.ts';

/** Heads of the columns, in their order. */
export const drillColumns = [
	'day',
	'began',
	'school',
	'kind',
	'scope',
	'expected',
	'arrived',
	'missing',
	'took',
	'well',
	'mend',
	'classes',
] as const;
export type DrillHeads = Record<(typeof drillColumns)[number], string>;

/** The text of a CSV file. `titleOf` says how a drill is called. */
export function drillsCsv(
	records: readonly DrillRecord[],
	heads: DrillHeads,
	titleOf: (drill: string) => string,
): string {
	return csv([drillColumns.map((column) => heads[column]), ...records.map((record) => rowOf(record, titleOf))]);
}

function rowOf(record: DrillRecord, titleOf: (drill: string) => string): string[] {
	const { day, began = '', school, drill, scope, expected, arrived, seconds, well, mend, classes } = record;
	const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
	return [
		day,
		began,
		school,
		titleOf(drill),
		scope,
		number(expected),
		number(arrived),
		number(missingOf(record)),
		seconds === undefined ? '' : clockText(seconds * 1000),
		well,
		mend,
		classes.map(({ name, expected, arrived }) => `${name} ${number(arrived)}/${number(expected)}`).join('；'),
	];
}
