/**
 * What a learner's record holds, and how it grows. Entries hang on ids that authors wrote, never on titles or positions.
 * It only ever grows: what is over or older is outdone by a larger counter, so that records of two tabs or two devices
 * can be joined (merge-progress.ts). Taking things away on purpose is in learners.ts.
 */
import type { Learner, Progress } from '../schemas/progress.ts';
import type { Answer, Result } from './mark.ts';
import { mergeLearner } from './merge-progress.ts';
import { own } from './own.ts';

/** Id of the learner who gave no name. */
export const nameless = 'me';

export const emptyLearner = (name = ''): Learner => ({
	name,
	renamed: 0,
	lessons: {},
	quizzes: {},
	mistakes: {},
	drafts: {},
	ended: {},
	receipts: {},
});

export const emptyProgress = (): Progress => ({
	version: 2,
	removals: 0,
	current: nameless,
	switched: 0,
	learners: { [nameless]: emptyLearner() },
});

/** The learner who uses the device now. */
export function currentLearner(progress: Progress): Learner {
	return own(progress.learners, progress.current) ?? emptyLearner();
}

/** The reader pressed 我学完了 on `day`. */
export function finishLesson(learner: Learner, id: string, day: string): Learner {
	return mergeLearner(learner, { ...emptyLearner(), lessons: { [id]: { done: day } } });
}

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

const newDraft = { turn: 0, answers: {}, turns: {}, checked: [] };

/** The last round that was begun, whether or not it is over; 0 before the first. */
function lastRound({ drafts, ended }: Learner, draftId: string): number {
	return Math.max(own(drafts, draftId)?.round ?? 0, own(ended, draftId) ?? 0);
}
