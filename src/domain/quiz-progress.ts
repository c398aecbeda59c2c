/** What quizzes add to a learner's record: results, the book of mistakes, unfinished rounds. */
import type { Draft, Learner } from '../schemas/progress.ts';
import type { Answer, Result } from './mark.ts';
import { mergeLearner } from './merge-progress.ts';
import { own } from './own.ts';
import { emptyLearner } from './progress.ts';

/** A paper was handed in: it counts as an attempt; the best result and the first pass stay. */
export function takeQuiz(
	learner: Learner,
	id: string,
	{ percent, passed }: Pick<Result, 'percent' | 'passed'>,
	day: string,
): Learner {
	const attempts = (own(learner.quizzes, id)?.attempts ?? 0) + 1;
	const entry = { best: percent, attempts, ...(passed && { passed: day }) };
	return mergeLearner(learner, { ...emptyLearner(), quizzes: { [id]: entry } });
}

/** How often a question must be right since its last miss to leave the book of mistakes. */
export const hitsToLeave = 2;

/** A question was marked: a miss opens or renews its entry in the book of mistakes, a hit counts towards leaving it. */
export function noteAnswer(learner: Learner, quizId: string, questionId: string, right: boolean): Learner {
	const before = own(own(learner.mistakes, quizId) ?? {}, questionId);
	if (right && before === undefined) return learner;
	const { misses, hits } = before ?? { misses: 0, hits: 0 };
	const after = right ? { misses, hits: Math.min(hits + 1, hitsToLeave) } : { misses: misses + 1, hits: 0 };
	const quiz = { ...own(learner.mistakes, quizId), [questionId]: after };
	return { ...learner, mistakes: { ...learner.mistakes, [quizId]: quiz } };
}

/** Ids of the questions of a quiz that are in the book of mistakes. */
export function mistakesIn(learner: Learner, quizId: string): string[] {
	const entries = Object.entries(own(learner.mistakes, quizId) ?? {});
	return entries.filter(([, { hits }]) => hits < hitsToLeave).map(([id]) => id);
}

/** One answer of an unfinished round; `checked` once practice has marked it, after which it stays as it was. */
export type Kept = { questionId: string; answer: Answer; checked: boolean };

/** Keeps one answer of an unfinished round. A draft of another seed is an older round: it makes way. */
export function keepAnswer(learner: Learner, draftId: string, seed: number, kept: Kept): Learner {
	const { questionId, answer, checked } = kept;
	const saved = own(learner.drafts, draftId);
	const draft = saved?.seed === seed ? saved : { ...newDraft, seed, round: lastRound(learner, draftId) + 1 };
	if (draft.checked.includes(questionId)) return learner;
	const turn = draft.turn + 1;
	const next = {
		...draft,
		turn,
		answers: { ...draft.answers, [questionId]: [...answer] },
		turns: { ...draft.turns, [questionId]: turn },
		checked: checked ? [...draft.checked, questionId].sort() : draft.checked,
	};
	return { ...learner, drafts: { ...learner.drafts, [draftId]: next } };
}

/** Forgets the unfinished round, and remembers that it is over. */
export function dropDraft(learner: Learner, draftId: string): Learner {
	if (own(learner.drafts, draftId) === undefined) return learner;
	return mergeLearner(learner, { ...emptyLearner(), ended: { [draftId]: lastRound(learner, draftId) } });
}

const newDraft: Omit<Draft, 'seed' | 'round'> = { turn: 0, answers: {}, turns: {}, checked: [] };

/** The last round that was begun, whether or not it is over; 0 before the first. */
function lastRound({ drafts, ended }: Learner, draftId: string): number {
	return Math.max(own(drafts, draftId)?.round ?? 0, own(ended, draftId) ?? 0);
}
