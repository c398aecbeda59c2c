/** What the content check says about one place of one file. */
import { placeAt } from './source-text.ts';
import type { SourceText } from './source-text.ts';

export type Severity = 'error' | 'warning';

/** One finding. `path` is relative to the content folder; `line` and `column` count from 1. */
export type Problem = {
	path: string;
	line: number;
	column: number;
	/** What is wrong. */
	message: string;
	/** What to write instead. */
	fix: string;
	severity: Severity;
};

const arrow = ' → ';

/**
 * A problem at an offset of a file. The sentence says what is wrong, then ` → ` and what to write instead:
 * the same form as the messages of the schemas.
 */
export function problemAt(source: SourceText, offset: number, sentence: string, severity: Severity = 'error'): Problem {
	const cut = sentence.indexOf(arrow);
	const message = cut < 0 ? sentence : sentence.slice(0, cut);
	const fix = cut < 0 ? '对照 content/README.md 改' : sentence.slice(cut + arrow.length);
	return { path: source.path, ...placeAt(source, offset), message, fix, severity };
}

/** Sorts by path, then place, and leaves out what was said twice about one place. */
export function inReadingOrder(problems: Problem[]): Problem[] {
	const sorted = problems.toSorted(
		(a, b) =>
			compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.message, b.message),
	);
	return sorted.filter((problem, index) => index === 0 || !isSame(problem, sorted[index - 1]));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(a: Problem, b: Problem | undefined): boolean {
	return b !== undefined && a.path === b.path && a.line === b.line && a.column === b.column && a.message === b.message;
}
