/**
 * Undoes what the search index does to Chinese: it keeps words apart by spaces and zero-width spaces
 * (see integrations/indexable-html.ts); readers see them joined. `<mark>` tags between words are looked through.
 */
export function joinWords(text: string): string {
	return text
		.replace(/\u200B/g, '')
		.replace(/([\p{Script=Han}\p{P}\u2060>])\s+(?=(?:<\/?mark>)*[\p{Script=Han}\p{P}\u2060])/gu, '$1')
		.replace(/\s+/g, ' ');
}
