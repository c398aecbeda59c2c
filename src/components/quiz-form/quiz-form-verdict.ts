/** Writes a verdict into one question: in words at its head, every reason inside it, the way back to the lesson. */
import { markQuestion, type Verdict } from '../../domain/mark.ts';
import { keyIn, partOf } from '../question-card/question-card-part.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** Marks the question as it stands and shows how it went. */
export function showVerdict(question: HTMLElement, words: QuizWords): Verdict {
	const part = partOf(question);
	const { verdict } = markQuestion(keyIn(question), part.answer());
	part.reveal();
	const line = verdictLine(question);
	line.dataset['verdict'] = verdict;
	line.tabIndex = -1;
	line.replaceChildren(
		strong(`${words[verdict]}。`),
		verdict === 'right' ? '' : `${words.rightAnswer}：${part.rightAnswer()}。`,
	);
	line.hidden = false;
	return verdict;
}

/** Says something about the question that is no verdict, such as that it has no answer yet. */
export function showNote(question: HTMLElement, text: string): void {
	const line = verdictLine(question);
	line.dataset['verdict'] = 'none';
	line.tabIndex = -1;
	line.textContent = text;
	line.hidden = false;
	line.focus();
}

/** The line that holds the verdict, hidden until there is one. */
export function verdictLine(question: HTMLElement): HTMLElement {
	return question.querySelector('[data-verdict]') as HTMLElement;
}

function strong(text: string): HTMLElement {
	const element = document.createElement('strong');
	element.textContent = text;
	return element;
}
