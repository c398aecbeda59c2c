/** Writes a verdict into one question: in words at its head, every reason inside it. */
import { markQuestion, type Verdict } from '../../domain/mark.ts';
import { keyIn, partOf } from './question-card-part.ts';

/** Characters of a right answer that a verdict still holds; a longer one is told by the pieces alone. */
const longest = 60;

export type VerdictWords = Record<Verdict | 'rightAnswer', string>;

/** Marks the question as it stands and shows how it went. */
export function showVerdict(question: HTMLElement, words: VerdictWords): Verdict {
	const part = partOf(question);
	const { verdict } = markQuestion(keyIn(question), part.answer());
	part.reveal();
	const line = verdictLine(question);
	line.dataset['verdict'] = verdict;
	const told = document.createElement('strong');
	told.textContent = `${words[verdict]}。`;
	const right = part.rightAnswer();
	const needless = verdict === 'right' || right.length > longest;
	line.replaceChildren(told, needless ? '' : `${words.rightAnswer}：${right}。`);
	line.hidden = false;
	return verdict;
}

/** Says at the question's head that there is nothing to mark yet, and takes the focus there. */
export function showMissing(question: HTMLElement, text: string): void {
	const line = verdictLine(question);
	line.dataset['verdict'] = 'missing';
	line.textContent = text;
	line.hidden = false;
	line.focus();
}

/** Whether the question shows a verdict. */
export function isMarked(question: HTMLElement): boolean {
	const line = verdictLine(question);
	return !line.hidden && line.dataset['verdict'] !== 'missing';
}

/** The line that holds the verdict, hidden until there is one. It can take the focus. */
export function verdictLine(question: HTMLElement): HTMLElement {
	return question.querySelector('[data-verdict]') as HTMLElement;
}
