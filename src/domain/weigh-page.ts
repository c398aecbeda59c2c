/** How well a page suits, from its words and from the phrase, before anything is favoured. */
import { phraseShare } from './phrase-share.ts';
import { scale } from './scale.ts';
import type { PageSection, SearchPage } from './search-page.ts';
import type { Question } from './understand-query.ts';
import { weighAsks } from './weigh-asks.ts';
import { weighSection } from './weigh-section.ts';
import { placesIn, shareIn, strength } from './word-share.ts';

export type Weighed = {
	page: SearchPage;
	section: PageSection | undefined;
	words: number;
	phrase: number;
	covered: number;
	/** Whether all that was typed stands there, word for word. */
	exact: boolean;
};

/** `weights` are those of the concepts, and together 1; `titles` says the same of titles alone. */
export function weighPage(question: Question, weights: number[], titles: number[], page: SearchPage): Weighed {
	const { concepts, phrase } = question;
	let words = 0;
	let covered = 0;
	concepts.forEach((concept, index) => {
		const weight = weights[index] as number;
		const title = strength(concept, (word) => shareIn(page.bareTitle, word));
		const share = strength(concept, (word) => shareOn(page, word));
		const often = strength(concept, (word) => Math.min(1, countOn(page, word) / 4 + shareOn(page, word) / 2));
		words += scale.title * title * (titles[index] as number) + scale.anywhere * often * weight;
		covered += Math.max(title, share) * weight;
	});
	const sections = page.sections.map((section) => ({ section, ...weighSection(question, weights, section) }));
	const best = sections.reduce<(typeof sections)[number] | undefined>(
		(found, each) => (found && found.words + found.phrase >= each.words + each.phrase ? found : each),
		undefined,
	);
	const asked = weighAsks(concepts, weights, phrase, page.asks);
	return {
		page,
		section: best && best.words + best.phrase > 0 ? best.section : undefined,
		words: words + scale.asked * asked.share + (best?.words ?? 0),
		phrase: Math.max(scale.phraseInTitle * phraseShare(phrase, page.bareTitle), best?.phrase ?? 0),
		covered: Math.min(1, Math.max(covered, scale.coveredByAsks * asked.words)),
		exact: page.bareTitle.includes(phrase) || sections.some(({ exact }) => exact),
	};
}

function shareOn(page: SearchPage, word: string): number {
	let best = shareIn(page.bareTitle, word);
	for (const { bareText } of page.sections) {
		if (best === 1) return 1;
		best = Math.max(best, shareIn(bareText, word));
	}
	return best;
}

function countOn({ sections }: SearchPage, word: string): number {
	return sections.reduce((sum, { bareText }) => sum + placesIn(bareText, word).length, 0);
}
