/** A file's text with the offsets at which its lines begin, so that any offset can be told as line and column. */
export type SourceText = { path: string; text: string; lineStarts: number[] };

/** Wraps the text of a file; `path` is relative to the content folder. */
export function sourceText(path: string, text: string): SourceText {
	const lineStarts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
	return { path, text, lineStarts };
}

/** Line and column, both from 1, of an offset; offsets past the end are told as the end. */
export function placeAt(source: SourceText, offset: number): { line: number; column: number } {
	const at = Math.max(0, Math.min(offset, source.text.length));
	let low = 0;
	let high = source.lineStarts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((source.lineStarts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: at - (source.lineStarts[low] ?? 0) + 1 };
}

/** The whole line that holds an offset, without its line break. */
export function lineOf(source: SourceText, offset: number): string {
	const start = source.lineStarts[placeAt(source, offset).line - 1] ?? 0;
	return source.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
}
