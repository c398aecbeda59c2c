/**
 * Cuts Chinese text into words, where the browser can (Chrome 87, Safari 14.1, Firefox 125); else into pairs of
 * characters, which the bigram index understands.
 */
export function segment(text: string): string[] {
	if (!('Segmenter' in Intl)) return text.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}]+/gu) ?? [];
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	return [...segmenter.segment(text)].map((part) => part.segment);
}

let segmenter: Intl.Segmenter | undefined;
