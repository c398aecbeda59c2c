/** First look: which pages may answer, by the words that an index finds on them. No text is read yet. */
import type { Question } from './understand-query.ts';

/** What an index says about one word: page → how well it suits, from 0 to 1. */
export type Found = Map<string, number>;

export type Candidate = {
	id: string;
	score: number;
	/** Share of what was asked, by weight, that the page has: 1 is all. */
	covered: number;
};

/** The words to ask the index for: every word said, then what they mean, at most `limit` of them. */
export function wordsToAsk({ concepts, core }: Question, limit: number): string[] {
	const asked: string[] = core === '' ? [] : [core];
	const longest = Math.max(0, ...concepts.map(({ words }) => words.length));
	for (let place = 0; place < longest; place += 1) {
		asked.push(...concepts.flatMap(({ words }) => words[place]?.text ?? []));
	}
	return [...new Set(asked)].slice(0, limit);
}

/** `weights` says how much each concept of the question tells, in their order. */
export type Gathered = { candidates: Candidate[]; weights: number[] };

/** The pages that have any of the words, best first; `size` is the number of pages in the index. */
export function gatherPages(question: Question, found: Map<string, Found>, size: number): Gathered {
	const weights: number[] = [];
	const scores = new Map<string, { score: number; covered: number }>();
	let whole = 0;
	for (const { words, known } of question.concepts) {
		const best = new Map<string, number>();
		for (const { text, weight } of words) {
			for (const [id, fit] of found.get(text) ?? []) {
				best.set(id, Math.max(best.get(id) ?? 0, weight * (0.5 + fit / 2)));
			}
		}
		const telling = words.find(({ text }) => (found.get(text)?.size ?? 0) > 0) ?? words[0];
		const weight =
			rarity(found.get(telling?.text ?? '')?.size ?? 0, size) * (words[0]?.weight ?? 1) * (known ? 1.2 : 0.85);
		weights.push(weight);
		// What no page has cannot be missed on one.
		if (best.size > 0) whole += weight;
		for (const [id, fit] of best) {
			const known = scores.get(id) ?? { score: 0, covered: 0 };
			scores.set(id, { score: known.score + fit * weight, covered: known.covered + weight });
		}
	}
	for (const [id, fit] of found.get(question.core) ?? []) {
		const known = scores.get(id) ?? { score: 0, covered: 0 };
		scores.set(id, { score: known.score + whole * (0.5 + fit / 2), covered: Math.max(known.covered, 0.8 * whole) });
	}
	const candidates = [...scores]
		.map(([id, { score, covered }]) => ({ id, score, covered: whole > 0 ? covered / whole : 0 }))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	return { candidates, weights };
}

/** Rare words tell more than common ones. Above 0 for a word on every page. */
function rarity(pages: number, all: number): number {
	return Math.log(1 + (all + 1) / (pages + 0.5));
}
