/** One search hit as a list item: link, kind and topic, the passage with the words marked. Text only, never HTML. */
import type { Hit } from '../../browser/search-index.ts';

export function resultItem(hit: Hit, words: Record<string, string>): HTMLLIElement {
	const item = document.createElement('li');
	const facts = [words[hit.kind], words[hit.topic ?? ''], hit.section?.title].filter(Boolean).join(' · ');
	item.append(linkTo(hit), textIn('p', facts, 'search-facts'), excerptOf(hit));
	return item;
}

function linkTo(hit: Hit): HTMLElement {
	const link = document.createElement('a');
	link.href = hit.section?.url ?? hit.url;
	link.textContent = hit.title;
	return link;
}

function excerptOf(hit: Hit): HTMLElement {
	const line = textIn('p', '', 'search-excerpt');
	line.append(...hit.excerpt.map(({ text, hit: marked }) => (marked ? textIn('mark', text) : text)));
	return line;
}

function textIn(tag: string, text: string, className = ''): HTMLElement {
	const element = document.createElement(tag);
	element.className = className;
	element.textContent = text;
	return element;
}
