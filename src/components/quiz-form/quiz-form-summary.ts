/** The box above the questions: which are unanswered, or how it went. It takes the focus, so it is read first. */
import { fillWords } from '../../domain/fill-words.ts';
import type { Result } from '../../domain/mark.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** Lists the unanswered questions as links to them. */
export function showMissing(box: HTMLElement, all: string[], missing: string[], words: QuizWords): void {
	const links = missing.map((id) => {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = `#question-${id}`;
		link.textContent = fillWords(words.question, { n: all.indexOf(id) + 1 });
		link.addEventListener('click', (event) => goTo(event, link.hash));
		item.append(link);
		return item;
	});
	const list = document.createElement('ul');
	list.append(...links);
	box.dataset['state'] = 'missing';
	box.replaceChildren(line('h2', fillWords(words.missing, { n: missing.length })), line('p', words.missingLine), list);
}

/** Following the link alone would leave the focus at the top of the page. */
function goTo(event: Event, hash: string): void {
	event.preventDefault();
	const question = document.querySelector(hash);
	question?.scrollIntoView({ block: 'start' });
	question?.querySelector('input')?.focus({ preventScroll: true });
}

/** Says whether it was passed, how many were right, and whether the device kept it. */
export function showResult(box: HTMLElement, result: Result, kept: boolean, words: QuizWords): void {
	const { right, total, need } = result;
	box.dataset['state'] = result.passed ? 'passed' : 'again';
	box.replaceChildren(
		line('h2', result.passed ? words.passed : words.notPassed),
		line('p', `${fillWords(words.score, { right, total })}${fillWords(words.need, { need })}`),
		line('p', kept ? words.saved : words.notSaved),
	);
}

function line(tag: 'h2' | 'p', text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
