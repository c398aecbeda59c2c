/**
 * Numbers that several pages tell come from `numbers.yaml`: a name that a text calls must be there, one that is there
 * must be called, and a sentence about it may not write the number out.
 */
import { numbersCalled } from '../../../../src/domain/shared-numbers.ts';
import { pagesOf } from '../content.ts';
import type { Content, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { mayCallNumbers } from '../folder-plan.ts';
import { suggest } from '../near-match.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { sourceText } from '../source-text.ts';
import type { SourceText } from '../source-text.ts';

type Known = { name: string; spellings: string[]; words: string[] };

export const numbers: Rule = (content) => {
	// A register that could not be read was told about already; nothing is said about its names.
	if (content.numbers && !Array.isArray(content.numbers.data)) return [];
	const known = knownNumbers(content);
	const files = textsOf(content);
	return [
		...files.flatMap(({ source, open }) => wrongCalls(source, open, known)),
		...files.filter(({ open }) => open).flatMap(({ source }) => writtenOut(source, known)),
		...notCalled(
			content,
			new Set(files.flatMap(({ source }) => numbersCalled(source.written).map(({ name }) => name))),
		),
	];
};

function knownNumbers({ numbers: file }: Content): Known[] {
	return (file ? each(top(file)) : []).map((row) => ({
		name: text(at(row, 'name')) ?? '',
		spellings: spellingsOf(row),
		words: each(at(row, 'words')).flatMap((word) => text(word) ?? []),
	}));
}

/** `20 分钟`, `20分钟`, and what the row names besides. */
function spellingsOf(row: Cursor): string[] {
	const value = text(at(row, 'value'));
	const also = each(at(row, 'also')).flatMap((spelling) => text(spelling) ?? []);
	return [...new Set([...(value ? [value, value.replaceAll(' ', '')] : []), ...also])];
}

/** Every file once; `open` are those in which numbers are put. */
function textsOf(content: Content): { source: SourceText; open: boolean }[] {
	const data = content.dataFiles.filter(({ kind }) => !['lesson', 'campaign', 'numbers'].includes(kind));
	return [
		...pagesOf(content).map(({ source }) => ({ source, open: true })),
		...data.map(({ kind, file }) => ({ source: file.yaml.source, open: mayCallNumbers.has(kind) })),
	];
}

/** What was put in is gone from the text: what is left is not known, or not put in here. */
function wrongCalls(source: SourceText, open: boolean, known: Known[]): Problem[] {
	const names = known.map(({ name }) => name);
	return numbersCalled(source.text).map(({ name, offset }) => {
		const advice = suggest(name, names, '先在 numbers.yaml 里登记');
		const sentence = open ? `没有“${name}”这个数 → ${advice}` : `这个文件里不能用〔${name}〕 → 直接写数字`;
		return problemAt(source, offset, sentence);
	});
}

/** `冲 20 分钟` where `冲〔烫伤冲水〕` would follow a change. */
function writtenOut(source: SourceText, known: Known[]): Problem[] {
	return [...source.written.matchAll(/[^。！？；…\n]+/g)].flatMap(({ 0: sentence, index: start }) =>
		known
			.filter(({ words }) => words.length > 0 && words.every((word) => sentence.includes(word)))
			.flatMap(({ name, spellings }) =>
				spellings.flatMap((spelling) => {
					const place = placeIn(sentence, spelling);
					if (place < 0) return [];
					const told = `这里写了“${spelling}” → 写成〔${name}〕，以后改一处就都改`;
					return [problemAtWritten(source, start + place, told)];
				}),
			),
	);
}

/** Index of a number that is not the end of a longer one (5 分钟 in 15 分钟); -1 when it is not there. */
function placeIn(sentence: string, spelling: string): number {
	for (let at = sentence.indexOf(spelling); at >= 0; at = sentence.indexOf(spelling, at + 1)) {
		if (!/[\d.]/.test(sentence[at - 1] ?? '')) return at;
	}
	return -1;
}

/** An offset in what stands in the file, not in the text with numbers put in. */
function problemAtWritten(source: SourceText, offset: number, sentence: string): Problem {
	return problemAt(sourceText(source.path, source.written), offset, sentence);
}

function notCalled({ numbers: file }: Content, called: Set<string>): Problem[] {
	return (file ? each(top(file)) : []).flatMap((row) => {
		const name = text(at(row, 'name'));
		if (name === undefined || called.has(name)) return [];
		return [problemHere(at(row, 'name'), `没有一处用到〔${name}〕 → 在课文里写〔${name}〕，或者删掉这一行`)];
	});
}
