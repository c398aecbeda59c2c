/** How well one section of a page answers. */
import { phraseShare } from './phrase-share.ts';
import { scale } from './scale.ts';
import type { PageSection } from './search-page.ts';
import type { Question } from './understand-query.ts';
import { placesIn, shareIn, strength } from './word-share.ts';

export type SectionWeight = {
	words: number;
	phrase: number;
	/** Whether all that was typed stands there, word for word. */
	exact: boolean;
};

/** `weights` are those of the concepts, and together 1. */
export function weighSection({ concepts, phrase }: Question, weights: number[], section: PageSection): SectionWeight {
	const { bareHeading, bareText, bareRunning } = section;
	let words = 0;
	let found = 0;
	concepts.forEach((concept, index) => {
		const heading = strength(concept, (word) => shareIn(bareHeading, word));
		const text = strength(concept, (word) => inText(bareText, word));
		found += Math.min(1, Math.max(heading, text));
		words += (scale.heading * heading + scale.text * text) * (weights[index] as number);
	});
	if (concepts.length > 1) {
		// Words that stand together in one section answer better than the same words all over a page.
		words += scale.together * (found / concepts.length) ** 2;
		if (found > 1) words += scale.near * nearest(concepts, weights, bareText);
	}
	const [inHeading, inWhole] = [phraseShare(phrase, bareHeading), phraseShare(phrase, bareText)];
	return {
		words,
		phrase: Math.max(scale.phraseInHeading * inHeading, scale.phraseInText * inWhole),
		exact: [bareText, bareHeading, bareRunning].some((text) => text?.includes(phrase)),
	};
}

/** A word that is said again is what the section is about. */
function inText(text: string, word: string): number {
	const count = placesIn(text, word).length;
	return count > 0 ? Math.min(1, 0.7 + 0.1 * count) : 0.6 * shareIn(text, word);
}

/** The most of what was asked that stands in one stretch, about a sentence long. */
function nearest(concepts: Question['concepts'], weights: number[], text: string): number {
	const hits = concepts.flatMap(({ words }, index) =>
		words.flatMap(({ text: word, weight }) => placesIn(text, word).map((at) => ({ at, index, weight }))),
	);
	let best = 0;
	for (const { at } of hits) {
		const fits: number[] = [];
		for (const hit of hits) {
			if (hit.at < at || hit.at > at + scale.stretch) continue;
			fits[hit.index] = Math.max(fits[hit.index] ?? 0, hit.weight);
		}
		best = Math.max(
			best,
			fits.reduce((sum, fit, index) => sum + fit * (weights[index] as number), 0),
		);
	}
	return best;
}
