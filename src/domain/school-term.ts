/**
 * The two terms of the school year, by rule: the first from 1 August to the end of January, the second from 1 February
 * to the end of July. No day lies between two terms, so nothing that was taught in a holiday or in the days before
 * school begins is lost; the true first day differs by province and year.
 */
import { monthOf } from './school-year.ts';

/** `year` is that in which the school year began; `half` 1 is autumn, 2 is spring. */
export type Term = { year: number; half: 1 | 2; from: string; to: string };

/** The term in which `day` lies. */
export function termOf(day: string): Term {
	const [year, month] = [Number(day.slice(0, 4)), monthOf(day)];
	if (month >= 8) return autumn(year);
	return month === 1 ? autumn(year - 1) : { year: year - 1, half: 2, from: `${year}-02-01`, to: `${year}-07-31` };
}

/** Whether `day` lies in the term. */
export function isInTerm({ from, to }: Term, day: string): boolean {
	return from <= day && day <= to;
}

function autumn(year: number): Term {
	return { year, half: 1, from: `${year}-08-01`, to: `${year + 1}-01-31` };
}
