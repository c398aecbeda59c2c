/** The emergency card above the results: whom to go to or call, at most three steps, the one thing never to do. */
import type { Call, EmergencyCard } from '../../domain/search-answers.ts';
import { partOf, textIn, wordFor } from './search-panel-words.ts';

/** Draws the card, or takes it away. */
export function showCard(panel: HTMLElement, card: EmergencyCard | undefined): void {
	const place = partOf(panel, '[data-card]');
	if (place.dataset['shown'] === (card?.id ?? '')) return;
	place.dataset['shown'] = card?.id ?? '';
	place.hidden = card === undefined;
	place.replaceChildren(...(card ? [drawn(panel, card)] : []));
}

function drawn(panel: HTMLElement, card: EmergencyCard): HTMLElement {
	const box = textIn('section', '', 'emergency-card');
	box.setAttribute('aria-label', card.title);
	box.append(textIn('h2', card.title, 'emergency-card-title'));
	if (card.person) box.append(labelled('first', card.person));
	if (card.call.length > 0) box.append(callsOf(panel, card.call));
	const steps = document.createElement('ol');
	steps.append(...card.steps.map((step) => textIn('li', step)));
	box.append(steps, labelled('never', card.never), linksOf(panel, card));
	return box;

	function labelled(name: 'first' | 'never', text: string): HTMLElement {
		const line = textIn('p', text, `emergency-card-${name}`);
		line.prepend(textIn('b', wordFor(panel, name)));
		return line;
	}
}

/** A number for text messages needs digits of the area code after it, so it is no link. */
function callsOf(panel: HTMLElement, calls: Call[]): HTMLElement {
	const list = textIn('ul', '', 'emergency-card-calls');
	for (const { number, short, hours, by } of calls) {
		const item = document.createElement('li');
		const call = textIn(by === 'sms' ? 'span' : 'a', '', 'emergency-card-call');
		if (call instanceof HTMLAnchorElement) call.href = `tel:${number}`;
		call.append(textIn('b', number), textIn('span', short));
		item.append(call, textIn('small', wordFor(panel, by, { hours })));
		list.append(item);
	}
	return list;
}

function linksOf(panel: HTMLElement, { lesson, url }: EmergencyCard): HTMLElement {
	const line = textIn('p', '', 'emergency-card-links');
	if (lesson) line.append(linkTo(lesson.url, wordFor(panel, 'lessonLine', { title: lesson.title })));
	line.append(linkTo(url, wordFor(panel, 'cardLine')));
	return line;
}

function linkTo(url: string, text: string): HTMLElement {
	const link = textIn('a', text) as HTMLAnchorElement;
	link.href = url;
	return link;
}
