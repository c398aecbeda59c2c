import { type Filled, type Numbers, putNumbers } from '../../../src/domain/shared-numbers.ts';

/**
 * A file's text with the offsets at which its lines begin, so that any offset can be told as line and column. `text`
 * has the shared numbers put in; `written` is what stands in the file, and places are told in it.
 */
export type SourceText = { path: string; text: string; written: string; filled: Filled[]; lineStarts: number[] };

/** Wraps the text of a file; `path` is relative to the content folder. */
export function sourceText(path: string, written: string, numbers: Numbers = new Map()): SourceText {
	const { text, filled } = putNumbers(written, numbers);
	const lineStarts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
	return { path, text, written, filled, lineStarts };
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
	const start = source.lineStarts[low] ?? 0;
	return { line: low + 1, column: writtenColumn(source, start, at) };
}

/** The column in the file of an offset in the text; one within a number is told as the beginning of its name. */
function writtenColumn({ filled }: SourceText, start: number, at: number): number {
	const before = filled.filter(({ from, to }) => from >= start && to <= at);
	const inside = filled.find(({ from, to }) => from < at && at < to);
	return (inside?.from ?? at) - start - before.reduce((sum, { grew }) => sum + grew, 0) + 1;
}

/** The whole line that holds an offset, without its line break. */
export function lineOf(source: SourceText, offset: number): string {
	const start = source.lineStarts[placeAt(source, offset).line - 1] ?? 0;
	return source.text.slice(start).split(/\r?\n/, 1)[0] ?? '';
}
