/** Turns the three kinds of choice question into one list of choices, so that page and marking see one shape. */
import type { ChoiceQuestion, Question } from '../schemas/quiz.ts';

export type Choice = { id: string; text: string; why: string; right: boolean };

/** The kinds that are drawn as a list of choices. */
export const choiceKinds = ['single', 'multiple', 'judge'] as const;

/** Whether the quiz page can draw this question as a list of choices. */
export function isChoice(question: Question): question is ChoiceQuestion {
	return choiceKinds.some((kind) => kind === question.kind);
}

/** What the reader can choose, in the written order. `names` are the words for 对 and 错. */
export function choicesOf(question: ChoiceQuestion, names: { true: string; false: string }): Choice[] {
	if (question.kind !== 'judge') return question.options.map((option) => ({ ...option, right: option.right ?? false }));
	return (['true', 'false'] as const).map((id) => ({
		id,
		text: names[id],
		why: question.why[id],
		right: String(question.answer) === id,
	}));
}
