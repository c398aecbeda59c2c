/** The answers of a question as sentences, for readers without a script. A story is told in its own component. */
import type { Question, QuestionOf } from '../schemas/quiz.ts';
import { choicesOf, isChoice } from './choices.ts';

/** One line of the answers: what holds, and why. `right` is left out where nothing was to be chosen. */
export type Said = { id: string; text: string; why: string; right?: boolean };

/** In the written order, which is the right one where order is asked for. */
export function answersOf(question: Exclude<Question, QuestionOf<'scenario'>>, names: Names): Said[] {
	if (isChoice(question)) return choicesOf(question, names);
	switch (question.kind) {
		case 'order':
			return question.items;
		case 'match':
			return question.pairs.map(({ id, left, right, why }) => ({ id, text: `${left} —— ${right}`, why }));
		case 'hazards':
			return question.spots.map(({ id, text, why, danger }) => ({ id, text, why, right: danger }));
	}
}

/** The words for 对 and 错. */
type Names = { true: string; false: string };
