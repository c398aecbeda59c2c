/** Words worth trying when nothing was found: those that share characters with what was typed. */
import { bareText } from './bare-text.ts';

/** At most `most` words, the nearest first; none when nothing is near. */
export function nearWords(typed: string, words: Iterable<string>, most: number): string[] {
	const characters = new Set(bareText(typed));
	return [...new Set(words)]
		.map((word) => ({ word, near: nearness(word, characters) }))
		.filter(({ near }) => near > 0)
		.sort((a, b) => b.near - a.near || a.word.length - b.word.length)
		.slice(0, most)
		.map(({ word }) => word);
}

function nearness(word: string, characters: Set<string>): number {
	const shared = [...word].filter((character) => /\p{Script=Han}/u.test(character) && characters.has(character));
	return shared.length / Math.max(2, word.length);
}
