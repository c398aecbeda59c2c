/** Show of hands: which questions a class is asked before and after, and what the hands say. Pure. */
import type { ChoiceQuestion, QuizData } from '../schemas/quiz.ts';
import { type Choice, isChoice } from './choices.ts';
import { own } from './own.ts';

/** How many are asked where the author names none. */
const usual = 3;

/** Hands for the right answer, and all hands that went up. */
export type Showing = { right: number; hands: number };

/** Percent of the hands before and after, over the questions that were counted both times. */
export type Change = { before: number; after: number; questions: number };

/**
 * The questions a class is asked before and after, in the author's order. Where none are named: the first three to
 * choose from, those first that the lesson's text (`inText`, ids within the quiz) does not ask itself and those last
 * where several options are right, since there everyone raises a hand more than once.
 */
export function questionsForHands(
	{ hands, questions }: Pick<QuizData, 'hands' | 'questions'>,
	inText: readonly string[] = [],
): ChoiceQuestion[] {
	const able = questions.filter(isChoice);
	if (hands) return hands.flatMap((id) => able.find((question) => question.id === id) ?? []);
	const cost = ({ id, kind }: ChoiceQuestion): number => (inText.includes(id) ? 2 : 0) + (kind === 'multiple' ? 1 : 0);
	const chosen = [...able].sort((a, b) => cost(a) - cost(b)).slice(0, usual);
	return able.filter((question) => chosen.includes(question));
}

/** What was counted for one question; `undefined` when no option was. Options that are gone do not count. */
export function showingOf(
	choices: readonly Pick<Choice, 'id' | 'right'>[],
	counted: Readonly<Record<string, number>>,
): Showing | undefined {
	const known = choices.flatMap(({ id, right }) => {
		const n = own(counted, id);
		return n === undefined ? [] : [{ n, right }];
	});
	if (known.length === 0) return undefined;
	const sum = (of: typeof known): number => of.reduce((total, { n }) => total + n, 0);
	return { right: sum(known.filter(({ right }) => right)), hands: sum(known) };
}

/** Whole percent of the hands that are right, rounded down, so that 100 means all; `undefined` without any hand. */
export function percentRight(showing: Showing | undefined): number | undefined {
	return showing && showing.hands > 0 ? percentOf(showing.right, showing.hands) : undefined;
}

/** `part` of `whole` in whole percent, rounded down, from 0 to 100. */
export function percentOf(part: number, whole: number): number {
	if (!(whole > 0)) return 0;
	return Math.min(100, Math.max(0, Math.floor((part * 100) / whole)));
}

/** How the class changed; `undefined` when no question was counted both before and after. */
export function changeOf(
	asked: readonly { before?: Showing | undefined; after?: Showing | undefined }[],
): Change | undefined {
	const both = asked.flatMap(({ before, after }) =>
		before && after && before.hands > 0 && after.hands > 0 ? [{ before, after }] : [],
	);
	if (both.length === 0) return undefined;
	const total = (when: 'before' | 'after'): number => {
		const right = both.reduce((sum, each) => sum + each[when].right, 0);
		return percentOf(
			right,
			both.reduce((sum, each) => sum + each[when].hands, 0),
		);
	};
	return { before: total('before'), after: total('after'), questions: both.length };
}
