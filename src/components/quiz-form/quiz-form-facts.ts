/** The line under the modes: what this round is, in one or two sentences. */
import { readLearner } from '../../browser/progress-store.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { QuizPlan, Round } from './quiz-form-round.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** How many times the paper may still be handed in; endless when the author set no limit. */
export function attemptsLeft(plan: QuizPlan): number {
	if (plan.attempts === undefined) return Infinity;
	return Math.max(0, plan.attempts - (readLearner().quizzes[plan.id]?.attempts ?? 0));
}

/** Sentences about the round as it begins. */
export function factsOf(plan: QuizPlan, round: Round, words: QuizWords): string {
	const facts = round.resumed && round.ids.length > 0 ? [words.resumed] : [];
	if (round.mode === 'mistakes') {
		facts.push(round.ids.length === 0 ? words.mistakesNone : words.mistakesRule);
	}
	if (round.mode === 'test') facts.push(...testFacts(plan, round, words));
	return facts.join('');
}

function testFacts(plan: QuizPlan, { seed, ids }: Round, words: QuizWords): string[] {
	const facts = [fillWords(words.paper, { seed })];
	const total = plan.questions.length;
	if (ids.length < total) facts.push(fillWords(words.drawn, { n: ids.length, total }));
	const left = attemptsLeft(plan);
	if (left === 0) {
		const best = readLearner().quizzes[plan.id]?.best ?? 0;
		facts.push(fillWords(words.attemptsNone, { n: plan.attempts ?? 0, best }));
	} else if (left !== Infinity) facts.push(fillWords(words.attemptsLeft, { n: left }));
	return facts;
}
