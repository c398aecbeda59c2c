/** The glossary: nothing said twice, and no meaning that no text of the folder has, since nobody would find it. */
import { plainText } from '../tree-walk.ts';
import { pagesOf } from '../content.ts';
import type { Content, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import type { Problem } from '../problem.ts';
import { strings } from '../yaml-positions.ts';

export const glossary: Rule = (content) => {
	const entries = content.glossary ? each(top(content.glossary)) : [];
	return [...saidTwice(entries), ...unheard(content, entries)];
};

function saidTwice(entries: Cursor[]): Problem[] {
	const seen = new Set<string>();
	return entries
		.flatMap((entry) => each(at(entry, 'says')))
		.filter((word) => {
			const again = seen.has(text(word) ?? '');
			seen.add(text(word) ?? '');
			return again;
		})
		.map((word) => problemHere(word, `“${text(word)}”前面已经写过了 → 合到一处，删掉一个`));
}

function unheard(content: Content, entries: Cursor[]): Problem[] {
	if (entries.length === 0) return [];
	const texts = everyText(content);
	return entries
		.flatMap((entry) => each(at(entry, 'means')))
		.filter((word) => text(word) !== undefined && !texts.includes((text(word) as string).toLowerCase()))
		.map((word) => problemHere(word, `没有一页写过“${text(word)}” → 换成课文里有的词，或者删掉`));
}

/** All that pages, quizzes, topics and cards say, in small letters. */
function everyText(content: Content): string {
	const data = content.dataFiles.filter(({ kind }) => kind !== 'glossary' && kind !== 'words' && kind !== 'sources');
	return [
		...pagesOf(content).map(({ tree }) => plainText(tree)),
		...data.flatMap(({ file }) => strings(file.yaml).map(({ value }) => value)),
	]
		.join('\n')
		.toLowerCase();
}
