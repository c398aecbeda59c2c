/** Cutting a text into sentences, for reading it aloud. Pure. */

/** A mark that ends a sentence, with the marks that close after it. A line of a list or a heading may have none. */
const ends = /[。！？；…!?;]+["'”’」』）)】]*/gu;

/** From–to offsets of each sentence that has something to say; together they cover all that is not blank. */
export function sentencesIn(text: string): { from: number; to: number }[] {
	const cuts = [...text.matchAll(ends)].map((match) => match.index + match[0].length);
	if (cuts.at(-1) !== text.length) cuts.push(text.length);
	return cuts
		.map((to, index) => ({ from: cuts[index - 1] ?? 0, to }))
		.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/**
 * As many whole sentences from the beginning as have at most `most` characters, the first one in any case. What someone
 * says is not cut off within its quotation marks.
 */
export function firstSentences(text: string, most: number): string {
	const ends = sentencesIn(text)
		.map(({ to }) => to)
		.filter((to) => isClosed(text.slice(0, to)));
	return text.slice(0, ends.findLast((to) => to <= most) ?? ends[0] ?? text.length);
}

function isClosed(text: string): boolean {
	return text.split('“').length === text.split('”').length;
}
