/** Lays the questions of a round out on the page: their order, numbers and options, and which of them are shown. */
// The parts must be there before they are laid out.
import '../question-choice/question-choice-element.ts';
import '../question-hazards/question-hazards-element.ts';
import '../question-match/question-match-element.ts';
import '../question-order/question-order-element.ts';
import '../question-scenario/question-scenario-element.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { seedFor } from '../../domain/shuffle.ts';
import { partOf } from '../question-card/question-card-part.ts';
import type { Round } from './quiz-form-round.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** The fieldset of each question by its id. */
export type Questions = Map<string, HTMLFieldSetElement>;

export function questionsIn(form: HTMLElement): Questions {
	const all = form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
	return new Map([...all].map((each) => [each.dataset['question'] as string, each]));
}

/** Puts the round's questions in order, mixed and with their kept answers; the others are out of the form. */
export function layOut(questions: Questions, round: Round, words: QuizWords): void {
	for (const [id, question] of questions) {
		const asked = round.ids.includes(id);
		question.disabled = !asked;
		question.hidden = !asked;
		partOf(question).clear();
		if (asked) partOf(question).mix(seedFor(round.seed, id));
		(question.querySelector('[data-verdict]') as HTMLElement).hidden = true;
	}
	for (const [index, id] of round.ids.entries()) {
		const question = questions.get(id) as HTMLFieldSetElement;
		question.parentElement?.append(question);
		partOf(question).restore(round.answers[id] ?? []);
		const count = question.querySelector('.question-count');
		if (count) count.textContent = fillWords(words.count, { n: index + 1, total: round.ids.length });
	}
}

/** Shows one question alone, or all of the round. */
export function showQuestions(questions: Questions, round: Round, only?: string): void {
	for (const [id, question] of questions) {
		question.hidden = !round.ids.includes(id) || (only !== undefined && id !== only);
	}
}

/** What stands in every question of the round now. */
export function answersIn(questions: Questions, round: Round): Record<string, string[]> {
	return Object.fromEntries(round.ids.map((id) => [id, partOf(questions.get(id) as HTMLElement).answer()]));
}
