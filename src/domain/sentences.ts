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
