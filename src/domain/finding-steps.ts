/** The life of something that was found: 发现 → 报告 → 整改 → 销号, one step after another, or opened again. Pure. */
import { type Finding, type Step, steps } from '../schemas/checklist-records.ts';

/** The step it has reached. */
export function stepOf({ days }: Pick<Finding, 'days'>): Step {
	return steps[days.length - 1] as Step;
}

/** The step that comes next; none once it is closed. */
export function nextStep({ days }: Pick<Finding, 'days'>): Step | undefined {
	return steps[days.length];
}

/** The first day on which the next step, or opening again, may stand. */
export function earliestDay({ days }: Pick<Finding, 'days'>): string {
	return days[days.length - 1] as string;
}

/** One step on, on that day; `undefined` when there is no further step, or the day lies before the last one. */
export function advance<Found extends Pick<Finding, 'days'>>(found: Found, day: string): Found | undefined {
	if (nextStep(found) === undefined || !follows(found, day)) return undefined;
	return { ...found, days: [...found.days, day] };
}

/** Found anew on that day: it came back, or it was not done. `undefined` when it is open from the start, or too early. */
export function reopen<Found extends Pick<Finding, 'days' | 'reopened'>>(found: Found, day: string): Found | undefined {
	if (found.days.length === 1 || !follows(found, day)) return undefined;
	return { ...found, days: [day], reopened: found.reopened + 1 };
}

function follows(found: Pick<Finding, 'days'>, day: string): boolean {
	return isDay(day) && day >= earliestDay(found);
}

/** A day of the calendar, written as one. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
