/** Words that no reader may see: of daily punch-ins, which schools may not demand, and of a template not filled in. */
import { pagesOf } from '../content.ts';
import type { Content, Rule } from '../content.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../source-text.ts';
import { strings } from '../yaml-positions.ts';

const words = /打卡|签到|【待写[^】\n]*】?/g;

export const forbiddenWords: Rule = (content) => [
	...pagesOf(content).flatMap((page) => wordsIn(page.source, page.text, 0)),
	...dataOf(content).flatMap(({ yaml }) =>
		strings(yaml).flatMap(({ value, offset }) => wordsIn(yaml.source, value, offset)),
	),
];

/** Files that are data from first to last line; front matter is read with its page. */
function dataOf({ dataFiles }: Content) {
	return dataFiles.filter(({ kind }) => kind !== 'lesson' && kind !== 'campaign').map(({ file }) => file);
}

/** `text` begins at offset `base` of its file. */
function wordsIn(source: SourceText, text: string, base: number): Problem[] {
	return [...text.matchAll(words)].map((match) => problemAt(source, base + match.index, sentenceFor(match[0])));
}

function sentenceFor(word: string): string {
	if (word.startsWith('【')) return `模板里的“${word}”还没有写 → 换成自己的话，括号也去掉`;
	return `不能写“${word}” → 写“学完了”“做完了”，学不学由读者自己决定`;
}
