/** Writes a verdict into one question: in words at its head, and the reason inside each chosen or right option. */
import type { Verdict } from '../../domain/mark.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** `chosen` are the option ids that the reader had picked. */
export function showVerdict(question: HTMLElement, verdict: Verdict, chosen: string[], words: QuizWords): void {
	const rights: string[] = [];
	for (const option of question.querySelectorAll<HTMLElement>('[data-option]')) {
		const answer = question.querySelector<HTMLElement>(`[data-answer="${option.dataset['option']}"]`) as HTMLElement;
		const right = answer.hasAttribute('data-right');
		if (right) rights.push(textOf(option));
		explain(option, answer, right, chosen.includes(option.dataset['option'] as string));
	}
	const line = question.querySelector('[data-verdict]') as HTMLElement;
	line.dataset['verdict'] = verdict;
	line.replaceChildren(
		strong(`${words[verdict]}。`),
		verdict === 'right' ? '' : `${words.rightAnswer}：${rights.join('；')}。`,
	);
	const back = question.querySelector('.question-back');
	if (verdict !== 'right' && back) line.append(' ', back.cloneNode(true));
	line.hidden = false;
}

function explain(option: HTMLElement, answer: HTMLElement, right: boolean, chosen: boolean): void {
	const why = option.querySelector('[data-why]') as HTMLElement;
	why.textContent = answer.querySelector('span')?.textContent ?? '';
	why.hidden = !right && !chosen;
	if (right) option.dataset['state'] = 'right';
	else if (chosen) option.dataset['state'] = 'wrong';
	else delete option.dataset['state'];
}

/** The option's own words, without the reason that may already stand in it. */
function textOf(option: HTMLElement): string {
	return option.querySelector('.option-text')?.firstChild?.textContent?.trim() ?? '';
}

function strong(text: string): HTMLElement {
	const element = document.createElement('strong');
	element.textContent = text;
	return element;
}
