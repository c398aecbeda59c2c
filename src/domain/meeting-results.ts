/** What a show of hands says in percent: of one question, and of the whole lesson. */
import { percentRight } from './hands.ts';
import type { MeetingResult, Showing } from '../schemas/meetings.ts';

/** Percents before and after the lesson; missing where nobody was asked. */
export type Shares = { before?: number; after?: number };

/**
 * Of the whole lesson: all hands of all questions. Questions that were asked both times are compared with themselves;
 * when there are such, the others do not count, or the change would be one of questions and not of the class.
 */
export function sharesOf(results: readonly MeetingResult[]): Shares & { questions: number } {
	const asked = (showing?: Showing): boolean => percentRight(showing) !== undefined;
	const both = results.filter(({ before, after }) => asked(before) && asked(after));
	const counted = both.length > 0 ? both : results.filter(({ before, after }) => asked(before) || asked(after));
	const before = percentRight(sum(counted.flatMap((result) => result.before ?? [])));
	const after = percentRight(sum(counted.flatMap((result) => result.after ?? [])));
	return {
		questions: counted.length,
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
	};
}

function sum(showings: Showing[]): Showing {
	const right = showings.reduce((all, showing) => all + Math.min(showing.right, showing.hands), 0);
	return { right, hands: showings.reduce((all, { hands }) => all + hands, 0) };
}
