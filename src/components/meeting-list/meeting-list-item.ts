/** One record as a line that leads to it: when, whom, what, and what the hands said. */
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { sharesOf } from '../../domain/meeting-results.ts';
import type { NamedMeeting } from '../../domain/meetings.ts';

/** `record` is the address of the page of a record. */
export function itemOf(
	meeting: NamedMeeting,
	words: Record<string, string>,
	locale: string,
	record: string,
): HTMLElement {
	const [item, link, facts] = [create('li', ''), create('a', ''), create('small', factsOf(meeting, words))];
	link.href = `${record}?meeting=${encodeURIComponent(meeting.id)}`;
	link.append(create('b', meeting.topic || (words['noTopic'] ?? '')), create('span', dayText(locale, meeting.day)));
	item.append(link, facts);
	return item;
}

function factsOf({ className, minutes, present, results }: NamedMeeting, words: Record<string, string>): string {
	const { before, after } = sharesOf(results);
	const say = (name: string, values: Record<string, number>): string => fillWords(words[name] ?? '', values);
	const parts = [
		className,
		minutes === undefined ? '' : say('lineMinutes', { minutes }),
		present === undefined ? '' : say('linePresent', { present }),
		before !== undefined && after !== undefined ? say('lineChange', { before, after }) : '',
	];
	return parts.filter((part) => part !== '').join(' · ');
}

function create<Tag extends 'li' | 'a' | 'small' | 'b' | 'span'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}
