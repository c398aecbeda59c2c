/**
 * What the quiz asks of each kind of question on the page. `<question-choice>`, `<question-order>`, `<question-match>`,
 * `<question-scenario>` and `<question-hazards>` stand inside a question's fieldset and keep this contract, so the quiz
 * need not know the kinds. A part fires a bubbling `change` event after every change the reader makes.
 */
import type { Key } from '../../domain/question-key.ts';

export interface QuestionPart extends HTMLElement {
	/** What the reader has answered, as domain/mark.ts describes; empty when nothing yet. */
	answer(): string[];
	/** Puts a saved answer back; ids that no longer exist are passed over. Nothing to put back changes nothing. */
	restore(answer: readonly string[]): void;
	/** Mixes what may be mixed. The order comes from `seed` alone, however often it is called. */
	mix(seed: number): void;
	/** Shows each piece's verdict and explanation, all of them, and what they rest on; stops taking changes. */
	reveal(): void;
	/** Back to unanswered and open. */
	clear(): void;
	/** Says the right answer in one sentence, in the words of the page, without a full stop. */
	rightAnswer(): string;
	/** Puts the focus on the first thing to do. */
	begin(): void;
}

/** The part inside a question's fieldset. */
export function partOf(question: HTMLElement): QuestionPart {
	return question.querySelector('[data-part]') as QuestionPart;
}

/** The question's key, as the page wrote it. */
export function keyIn<Kind extends Key['kind'] = Key['kind']>(question: HTMLElement): Extract<Key, { kind: Kind }> {
	return JSON.parse(question.dataset['key'] as string) as Extract<Key, { kind: Kind }>;
}
