/** A nickname or seat number as it may be kept and shown: one line, nothing invisible in it, at most twelve characters. */

/** As in schemas/progress.ts, in UTF-16 units, and as the `maxlength` of a field counts. */
export const longestName = 12;

/** Line breaks become spaces; what cannot be seen goes, also signs that would turn the writing direction. May be empty. */
export function learnerName(text: string): string {
	const visible = text
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.replace(/[\p{C}]/gu, '');
	return cut(visible.replace(/ +/g, ' ').trim(), longestName).trim();
}

/** Never in the middle of a character that takes two units. */
function cut(text: string, longest: number): string {
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > longest) break;
		kept += character;
	}
	return kept;
}
