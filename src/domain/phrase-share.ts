/** How much of a phrase stands in a text, word for word. Both are bare texts. */

const shortest = 4;
/** In a longer query no part is looked for: it would take too long for what it tells. */
const longest = 60;
/** A phrase of two characters is hardly more than a word. */
const longEnough = 6;

/** 1 when all of it does and it is long enough to be no chance; half its share, squared, for the longest part of four characters and more; else 0. */
export function phraseShare(phrase: string, text: string): number {
	if (phrase.length < 2) return 0;
	if (text.includes(phrase)) return Math.min(1, (phrase.length / longEnough) ** 1.5);
	if (phrase.length > longest) return 0;
	const part = longestPart(phrase, text);
	return part < shortest ? 0 : 0.5 * (part / phrase.length) ** 2;
}

function longestPart(phrase: string, text: string): number {
	let longest = 0;
	for (let from = 0; from + longest < phrase.length; from += 1) {
		while (from + longest < phrase.length && text.includes(phrase.slice(from, from + longest + 1))) longest += 1;
	}
	return longest;
}
