/** Replaces stretches of a text by filler of the same length, so that every other position stays true. */
import type { Span } from './mdx-tokens.ts';

/** Stands for a letter that is neither space nor punctuation: emphasis beside it behaves as beside a word. */
const letter = '\uE000';

/** Blanks spans out: with spaces where a span fills its line, with a neutral letter inside a sentence. */
export function blankOut(text: string, spans: Span[]): string {
	return replaceSpans(text, spans, (span) => (fillsLines(text, span) ? ' ' : letter));
}

/** Blanks spans out with spaces: for attributes inside a tag. */
export function spaceOut(text: string, spans: Span[]): string {
	return replaceSpans(text, spans, () => ' ');
}

function replaceSpans(text: string, spans: Span[], filler: (span: Span) => string): string {
	const parts: string[] = [];
	let done = 0;
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		if (span.to <= done) continue;
		const from = Math.max(span.from, done);
		parts.push(text.slice(done, from), text.slice(from, span.to).replace(/[^\r\n]/g, filler(span)));
		done = span.to;
	}
	return parts.join('') + text.slice(done);
}

function fillsLines(text: string, span: Span): boolean {
	const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from);
	const end = text.indexOf('\n', span.to);
	return (before + text.slice(span.to, end < 0 ? text.length : end)).trim() === '';
}
