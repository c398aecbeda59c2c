/** The box above the questions: which are unanswered, or how it went. It takes the focus, so it is read first. */
import { fillWords } from '../../domain/fill-words.ts';
import type { Result } from '../../domain/mark.ts';
import { partOf } from '../question-card/question-card-part.ts';
import type { QuizWords } from './quiz-form-words.ts';
import type { Questions } from './quiz-form-stage.ts';
import type { Round } from './quiz-form-round.ts';

/** Lists the unanswered questions as links to them. */
export function showMissing(box: HTMLElement, round: Round, missing: string[], all: Questions, words: QuizWords): void {
	const list = document.createElement('ul');
	list.append(...missing.map((id) => linkTo(id, round.ids.indexOf(id) + 1, all, words)));
	show(box, 'missing', line('h2', fillWords(words.missing, { n: missing.length })), line('p', words.missingLine), list);
	read(box);
}

/** How a paper went, in words: whether it was passed, and whether the device kept it. */
export function showResult(box: HTMLElement, result: Result, need: number, kept: boolean, words: QuizWords): void {
	const { right, total, percent, passed } = result;
	show(
		box,
		passed ? 'passed' : 'again',
		line('h2', passed ? words.passed : words.notPassed),
		line('p', `${fillWords(words.score, { right, total, percent })}${fillWords(words.need, { need })}`),
		line('p', kept ? words.saved : words.notSaved),
	);
	read(box);
}

/** Practice is over: how many were right at first, and what comes next. */
export function showPractised(box: HTMLElement, right: number, total: number, words: QuizWords, focus: boolean): void {
	show(
		box,
		right === total ? 'passed' : 'again',
		line('h2', words.practiceDone),
		line('p', fillWords(words.firstTry, { right, total })),
		line('p', words.toTest),
	);
	if (focus) read(box);
}

/** A round through the book of mistakes is over: what is still in it. */
export function showMistakes(box: HTMLElement, left: number, words: QuizWords, focus: boolean): void {
	const rest = left === 0 ? words.mistakesNone : fillWords(words.mistakesLeft, { n: left });
	show(box, left === 0 ? 'passed' : 'again', line('h2', words.mistakesDone), line('p', rest));
	if (focus) read(box);
}

function show(box: HTMLElement, state: string, ...lines: HTMLElement[]): void {
	box.dataset['state'] = state;
	box.replaceChildren(...lines);
	box.hidden = false;
}

function read(box: HTMLElement): void {
	box.focus();
	box.scrollIntoView({ block: 'start' });
}

/** Following the link alone would leave the focus at the top of the page. */
function linkTo(id: string, n: number, all: Questions, words: QuizWords): HTMLElement {
	const question = all.get(id) as HTMLElement;
	const link = document.createElement('a');
	link.href = `#${question.id}`;
	link.textContent = fillWords(words.question, { n });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		question.scrollIntoView({ block: 'start' });
		partOf(question).begin();
	});
	const item = document.createElement('li');
	item.append(link);
	return item;
}

function line(tag: 'h2' | 'p', text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
