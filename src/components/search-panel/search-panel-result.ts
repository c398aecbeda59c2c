/** One result as a list item: link to the section that answers, kind and topic, the passage with the words marked. */
import { markPassage, textBelow } from '../../domain/mark-passage.ts';
import type { Ranked } from '../../domain/rank-pages.ts';
import type { Question } from '../../domain/understand-query.ts';
import { textIn, wordFor } from './search-panel-words.ts';

export function resultItem(panel: HTMLElement, { page, section }: Ranked, question: Question): HTMLLIElement {
	const item = document.createElement('li');
	const link = textIn('a', page.title) as HTMLAnchorElement;
	link.href = section?.id ? `${page.url}#${section.id}` : page.url;
	const topic = page.topic && page.kind !== 'topic' ? wordFor(panel, `topic-${page.topic}`) : '';
	const facts = [wordFor(panel, `kind-${page.kind}`), topic, section?.heading].filter(Boolean).join(' · ');
	const passage = textIn('p', '', 'search-excerpt');
	const answering = section ?? page.sections[0];
	const text = answering ? textBelow(answering) : '';
	passage.append(...markPassage(text, question).map((piece) => (piece.hit ? textIn('mark', piece.text) : piece.text)));
	item.append(link, textIn('p', facts, 'search-facts'), passage);
	return item;
}
