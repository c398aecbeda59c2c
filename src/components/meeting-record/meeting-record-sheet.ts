/** The record as it will be on paper. What is not known stays a line to write on. */
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { percentRight } from '../../domain/hands.ts';
import { sharesOf } from '../../domain/meeting-results.ts';
import { paperLines, roomLeft } from '../../domain/meeting-paper.ts';
import type { MeetingFacts } from '../../domain/meetings.ts';
import type { MeetingResult, Showing } from '../../schemas/meetings.ts';
import type { Prompts } from './meeting-record-rows.ts';
import type { RecordWords } from './meeting-record-words.ts';

/** As many as the page has room for, however long each is. */
const mostLines = 6;

/** Draws a record on the sheet. `owner` is the school of the site, if it has one. */
export function drawSheet(sheet: HTMLElement, facts: MeetingFacts, prompts: Prompts, say: Voice): void {
	const find = (selector: string): HTMLElement => sheet.querySelector(selector) as HTMLElement;
	const { school, className, teacher, topic, minutes, present } = facts;
	const day = dayText(say.locale, facts.day);
	const shown: Record<string, string | number | undefined> = {
		school,
		className,
		teacher,
		topic,
		minutes,
		present,
		day,
	};
	for (const place of sheet.querySelectorAll<HTMLElement>('[data-show]'))
		place.textContent = String(shown[place.dataset['show'] as string] ?? '');
	const results = facts.results.filter(({ question, before, after }) => question !== '' || before || after);
	find('[data-blank]').hidden = results.length > 0;
	const body = find('[data-results]');
	body.hidden = results.length === 0;
	body.replaceChildren(...results.map((result, index) => rowOf(result, index, prompts, say.words)));
	find('[data-change]').textContent = changeText(results, say.words);
	const lines = paperLines(facts.discussed, mostLines);
	find('[data-discussed]').replaceChildren(...lines.map((line) => textIn('p', line)));
	const questions = results.length > 0 ? results.map((result) => questionText(result, prompts)) : ['', '', ''];
	const left = Array.from({ length: roomLeft(questions, lines) }, () => document.createElement('i'));
	find('[data-lines]').replaceChildren(...left);
	sheet.toggleAttribute('data-dense', left.length === 0);
}

const questionText = ({ question }: MeetingResult, prompts: Prompts): string => prompts[question] ?? question;

type Voice = { words: RecordWords; locale: string };

function rowOf(result: MeetingResult, index: number, prompts: Prompts, words: RecordWords): HTMLElement {
	const { before, after } = result;
	const row = document.createElement('tr');
	const [name, text] = [textIn('th', ''), textIn('span', `${index + 1}. ${questionText(result, prompts)}`)];
	text.className = 'record-question';
	name.setAttribute('scope', 'row');
	name.append(text);
	row.append(name, ...[before, after].map((each) => textIn('td', countText(each, words))));
	return row;
}

function countText(showing: Showing | undefined, words: RecordWords): string {
	const percent = percentRight(showing);
	return showing && percent !== undefined ? fillWords(words.counts, { ...showing, percent }) : '';
}

/** What the lesson changed, in a sentence. */
function changeText(results: readonly MeetingResult[], words: RecordWords): string {
	const { before, after, questions } = sharesOf(results);
	if (before !== undefined && after !== undefined) return fillWords(words.change, { questions, before, after });
	if (after !== undefined) return fillWords(words.afterOnly, { questions, after });
	return before === undefined ? '' : fillWords(words.beforeOnly, { questions, before });
}

function textIn(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
