/** What the desk and earlier records already know of a new record. */
import { readDesk } from '../../browser/drill-store.ts';
import { headCount, rowsOf, watchOf } from '../../domain/drill-desk.ts';
import { recordsInOrder } from '../../domain/drill-records.ts';
import { elapsed, isRunning } from '../../domain/stopwatch.ts';
import type { ClassCount, DrillRecords } from '../../schemas/drill-records.ts';

/** What the desk can say of a record. */
export const deskFields = ['expected', 'arrived', 'seconds'] as const;
export type DeskFacts = {
	classes: ClassCount[];
	/** Without those that somebody typed already; the time only once the stopwatch stands still. */
	facts: Partial<Record<(typeof deskFields)[number], number | undefined>>;
};

/** Numbers and time of the desk, but for what was `touched`. */
export function deskFacts(drill: string, touched: ReadonlySet<string>): DeskFacts {
	const desk = readDesk(drill);
	const rows = rowsOf(desk).filter(({ name, expected }) => name !== '' || expected !== undefined);
	const classes = rows.map(({ name, expected, arrived }) => ({
		name,
		...(expected !== undefined && { expected }),
		...(arrived !== undefined && { arrived }),
	}));
	const count = headCount(classes);
	const watch = watchOf(desk);
	const took = isRunning(watch) ? 0 : Math.round(elapsed(watch, 0) / 1000);
	// While a class has not reported, how many arrived is not known.
	const known = count.waiting === 0 && classes.length > 0;
	const facts = {
		expected: classes.some(({ expected }) => expected !== undefined) ? count.expected : undefined,
		arrived: known ? count.arrived : undefined,
		seconds: took > 0 ? took : undefined,
	};
	return { classes, facts: Object.fromEntries(Object.entries(facts).filter(([name]) => !touched.has(name))) };
}

/** The school of the latest record; empty when there is none. */
export const lastSchool = (kept: DrillRecords): string =>
	recordsInOrder(kept).find(({ school }) => school !== '')?.school ?? '';
