/** Cuts Chinese text into words, where the browser can (Chrome 87, Safari 14.1, Firefox 125); else it stays whole. */
export function segment(text: string): string[] {
	if (!('Segmenter' in Intl)) return [text];
	return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((part) => part.segment);
}
