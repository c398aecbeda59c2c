const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Splits a title into phrases that end at their punctuation: a line breaks there first. */
export function phrasesOf(title: string): string[] {
	return (
		title.match(/[^，。：；、！？]*[，。：；、！？]+(?:[”’）》]+[，。：；、！？]*)?|[^，。：；、！？]+/gu) ?? [title]
	);
}

/**
 * Splits a Chinese phrase where a line may break, so that words stay whole:
 * `我在岸上能做什么` → `['我在', '岸上能做', '什么']`.
 * The page joins the pieces with `<wbr>` under `word-break: keep-all`.
 */
export function breakTitle(title: string): string[] {
	const words = [...segmenter.segment(title)].map((part) => part.segment);
	return words.reduce<string[]>((pieces, word) => {
		const last = pieces.at(-1);
		if (last !== undefined && joins(last, word)) pieces[pieces.length - 1] = last + word;
		else pieces.push(word);
		return pieces;
	}, []);
}

/** A lone character never stands alone on a line, and punctuation stays with what it closes. */
function joins(before: string, word: string): boolean {
	if (/^[\s\p{P}]/u.test(word)) return true;
	if (/[“‘（《\s]$/u.test(before)) return true;
	return [...before].length === 1 || ([...word].length === 1 && !/[\p{P}]$/u.test(before) && [...before].length < 4);
}
