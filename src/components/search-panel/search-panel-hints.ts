/** What leads on when there is nothing to list: near words, and every topic. */
import { readAnswers } from '../../browser/search-answers.ts';
import { nearWords } from '../../domain/near-words.ts';
import { partOf, textIn, wordButton } from './search-panel-words.ts';

/** Shows them; `typed` is empty when nothing was asked yet. */
export async function showHints(panel: HTMLElement, base: string, typed: string): Promise<void> {
	const { answers, lexicon } = await readAnswers(base);
	const near = nearWords(typed, lexicon.dictionary, 6);
	partOf(panel, '[data-near]').replaceChildren(...near.map(wordButton));
	for (const part of ['near', 'near-label']) partOf(panel, `[data-${part}]`).hidden = near.length === 0;
	partOf(panel, '[data-topics]').replaceChildren(
		...answers.topics.map(({ title, url }) => {
			const item = document.createElement('li');
			const link = textIn('a', title, 'word') as HTMLAnchorElement;
			link.href = url;
			item.append(link);
			return item;
		}),
	);
	partOf(panel, '[data-hints]').hidden = false;
	partOf(panel, '[data-browse]').hidden = typed === '';
}
