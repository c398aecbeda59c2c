/** How well a text has a word, or the best of the words that stand for one thing. All texts are bare. */
import type { Concept } from './understand-query.ts';

/** The best of a concept's words; `find` says how well one word is found, from 0 to 1. */
export function strength({ words }: Concept, find: (word: string) => number): number {
	let best = 0;
	for (const { text, weight } of words) if (weight > best) best = Math.max(best, weight * find(text));
	return best;
}

/** 1 when the word is there; a long word that is not may have half its pairs of characters there: 放点烟 in 放一点烟. */
export function shareIn(text: string, word: string): number {
	if (text.includes(word)) return 1;
	if (word.length < 3) return 0;
	let found = 0;
	for (let at = 0; at + 2 <= word.length; at += 1) found += text.includes(word.slice(at, at + 2)) ? 1 : 0;
	return (0.6 * found) / (word.length - 1);
}

/** Where a word begins, at most five times. */
export function placesIn(text: string, word: string): number[] {
	const places: number[] = [];
	if (word === '') return places;
	for (let at = text.indexOf(word); at >= 0 && places.length < 5; at = text.indexOf(word, at + word.length))
		places.push(at);
	return places;
}
