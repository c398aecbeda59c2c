/** Cuts a query into words: known words first (children's words, the glossary, titles), then as the browser cuts. */
import { fillerCharacters, fillerPhrases } from './query-fillers.ts';

/** A word of the query. `known` words were found in the dictionary; fillers ask and say nothing. */
export type CutWord = { text: string; known: boolean; filler: boolean };

const fillers = new Set(fillerPhrases);
const longest = 12;

/** `segment` cuts a text into words as the browser does; an old browser's may cut it otherwise. */
export function cutWords(
	text: string,
	dictionary: ReadonlySet<string>,
	segment: (text: string) => string[],
): CutWord[] {
	return text
		.split(/[^\p{L}\p{N}]+/u)
		.flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
		.flatMap((run) => cutRun(run, dictionary, segment));
}

function cutRun(run: string, dictionary: ReadonlySet<string>, segment: (text: string) => string[]): CutWord[] {
	const words: CutWord[] = [];
	let rest = '';
	const flush = (): void => {
		if (rest !== '') words.push(...segment(rest).filter(isWord).map(unknownWord));
		rest = '';
	};
	for (let at = 0; at < run.length;) {
		const found = longestWord(run, at, dictionary);
		if (found === undefined) {
			rest += run[at];
			at += 1;
			continue;
		}
		flush();
		words.push(found);
		at += found.text.length;
	}
	flush();
	return words;
}

function longestWord(run: string, at: number, dictionary: ReadonlySet<string>): CutWord | undefined {
	for (let length = Math.min(longest, run.length - at); length >= 2; length -= 1) {
		const text = run.slice(at, at + length);
		if (fillers.has(text)) return { text, known: true, filler: true };
		if (dictionary.has(text)) return { text, known: true, filler: false };
	}
	return undefined;
}

function unknownWord(text: string): CutWord {
	return { text, known: false, filler: fillers.has(text) || fillerCharacters.has(text) };
}

function isWord(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
