/** How near a query is to the questions that an author foresaw for a page. */
import type { Concept } from './understand-query.ts';
import { shareIn, strength } from './word-share.ts';
import { withoutFillers } from './query-fillers.ts';
import { scale } from './scale.ts';

/** `words`: how much of the query one of them has. `share`: how like they are, wording and all. Both from 0 to 1. */
export type Foreseen = { words: number; share: number };

/** `weights` are those of the concepts, and together 1. */
export function weighAsks(concepts: Concept[], weights: number[], phrase: string, asks: string[]): Foreseen {
	const pairs = pairsOf(phrase);
	const best = { words: 0, share: 0 };
	for (const ask of asks) {
		const words = concepts.reduce(
			(sum, concept, index) => sum + strength(concept, (word) => shareIn(ask, word)) * (weights[index] as number),
			0,
		);
		if (words === 0) continue;
		const share =
			(scale.askedWords * words + (1 - scale.askedWords) * likeness(pairs, pairsOf(ask))) ** scale.askedPower;
		best.words = Math.max(best.words, words);
		best.share = Math.max(best.share, share);
	}
	return best;
}

/** Share of the pairs of characters that two texts have in common, words of asking left out. */
function likeness(one: Set<string>, two: Set<string>): number {
	let common = 0;
	for (const pair of one) if (two.has(pair)) common += 1;
	return (2 * common) / Math.max(1, one.size + two.size);
}

const known = new Map<string, Set<string>>();

function pairsOf(text: string): Set<string> {
	const found = known.get(text);
	if (found) return found;
	const pairs = new Set<string>();
	const telling = withoutFillers(text);
	for (let at = 0; at + 2 <= telling.length; at += 1) pairs.add(telling.slice(at, at + 2));
	if (known.size > 2000) known.clear();
	known.set(text, pairs);
	return pairs;
}
