/** One round of a quiz: which questions, what was answered, what is marked. Every change goes to the device at once. */
import { changeLearner, readLearner } from '../../browser/progress-store.ts';
import { randomSeed } from '../../browser/random-seed.ts';
import { today } from '../../browser/today.ts';
import { draftKey, type Mode, paperOf } from '../../domain/paper.ts';
import { dropDraft, keepAnswer, mistakesIn, noteAnswer, takeQuiz } from '../../domain/quiz-progress.ts';
import type { Answer, Result } from '../../domain/mark.ts';

/** What the page says of a quiz, in `data-quiz-plan`. */
export type QuizPlan = {
	id: string;
	/** Ids of its questions, as they were written. */
	questions: string[];
	passMark: number;
	fixed: boolean;
	draw?: number;
	attempts?: number;
};

export type Round = {
	mode: Mode;
	seed: number;
	/** What is asked, in order. */
	ids: string[];
	answers: Record<string, Answer>;
	/** Questions that are marked; their answers stay. */
	checked: Set<string>;
	/** Whether it goes on from what the device had kept. */
	resumed: boolean;
};

/** The unfinished round of this mode, or a new one. `seed` asks for one certain paper. */
export function openRound(plan: QuizPlan, mode: Mode, seed?: number): Round {
	const learner = readLearner();
	const draft = learner.drafts[draftKey(plan.id, mode)];
	const kept = draft && (seed === undefined || draft.seed === seed) ? draft : undefined;
	const checked = new Set(kept?.checked);
	const number = kept?.seed ?? seed ?? randomSeed();
	const mistakes = [...mistakesIn(learner, plan.id), ...checked];
	const ids = paperOf(plan.questions, { mode, seed: number, fixed: plan.fixed, draw: plan.draw, mistakes });
	return { mode, seed: number, ids, answers: { ...kept?.answers }, checked, resumed: kept !== undefined };
}

/** Keeps what stands in a question now; `false` when the device did not take it. */
export function keepInRound({ id }: QuizPlan, round: Round, questionId: string, answer: Answer): boolean {
	if (round.checked.has(questionId)) return true;
	round.answers[questionId] = answer;
	const kept = { questionId, answer, checked: false };
	return changeLearner((learner) => keepAnswer(learner, draftKey(id, round.mode), round.seed, kept));
}

/** Marks one question of the round for good; only its first marking counts. */
export function checkInRound(
	{ id }: QuizPlan,
	round: Round,
	questionId: string,
	answer: Answer,
	right: boolean,
): boolean {
	if (round.checked.has(questionId)) return true;
	round.answers[questionId] = answer;
	round.checked.add(questionId);
	const kept = { questionId, answer, checked: true };
	return changeLearner((learner) =>
		noteAnswer(keepAnswer(learner, draftKey(id, round.mode), round.seed, kept), id, questionId, right),
	);
}

/** Hands in a paper: the result is kept, misses go into the book of mistakes, the draft is done with. */
export function handIn({ id }: QuizPlan, round: Round, result: Result): boolean {
	for (const each of round.ids) round.checked.add(each);
	return changeLearner((learner) => {
		const marked = Object.entries(result.verdicts).reduce(
			(record, [questionId, verdict]) => noteAnswer(record, id, questionId, verdict === 'right'),
			takeQuiz(learner, id, result, today()),
		);
		return dropDraft(marked, draftKey(id, round.mode));
	});
}

/** Puts the round away, so that the next one begins anew. */
export function endRound({ id }: QuizPlan, { mode }: Round): boolean {
	return changeLearner((learner) => dropDraft(learner, draftKey(id, mode)));
}
