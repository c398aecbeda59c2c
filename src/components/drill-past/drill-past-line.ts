/** One record in the list. */
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { own } from '../../domain/own.ts';
import { clockText } from '../../domain/stopwatch.ts';
import type { DrillRecord } from '../../schemas/drill-records.ts';
import type { PastWords } from './drill-past-words.ts';

export type Voice = { words: PastWords; locale: string; path: string; titles: Record<string, string> };

/** How a drill is called, also one that the site no longer has. */
export function titleOf(drill: string, { titles, words }: Voice): string {
	return own(titles, drill) ?? fillWords(words.gone, { id: drill });
}

/** The line of a record: what and when, a link to change it, a button to delete it. */
export function lineOf(record: DrillRecord & { id: string }, voice: Voice): HTMLElement {
	const { words } = voice;
	const line = document.createElement('li');
	line.dataset['record'] = record.id;
	const facts = {
		expected: record.expected ?? words.unknown,
		arrived: record.arrived ?? words.unknown,
		took: record.seconds === undefined ? words.unknown : clockText(record.seconds * 1000),
	};
	const what = textIn('span', '');
	what.className = 'drill-past-what';
	what.append(
		textIn('b', `${dayText(voice.locale, record.day)} ${titleOf(record.drill, voice)}`),
		textIn('small', [record.school, fillWords(words.pastFacts, facts)].filter(Boolean).join(' · ')),
	);
	line.append(what);
	if (own(voice.titles, record.drill)) line.append(linkTo(record, voice));
	const remove = textIn('button', words.remove) as HTMLButtonElement;
	[remove.type, remove.className, remove.dataset['remove']] = ['button', 'quiet', ''];
	line.append(remove);
	return line;
}

function linkTo({ drill, id }: DrillRecord & { id: string }, { path, words }: Voice): HTMLElement {
	const link = textIn('a', words.open) as HTMLAnchorElement;
	link.href = `${path}${drill}/?record=${encodeURIComponent(id)}#record`;
	link.className = 'quiet';
	return link;
}

function textIn(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
