/** Sources: those a lesson lists are those it cites, in that order, and none is registered in vain. */
import { pagesOf } from '../content.ts';
import type { Content, Page, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { attributeOffset, attributeText } from '../tree-walk.ts';
import { knownIds } from '../known-ids.ts';
import { allReferences } from './references.ts';

export const sources: Rule = (content) => [
	...pagesOf(content).flatMap((page) => unlisted(content, page)),
	...content.lessons.flatMap((lesson) => unused(content, lesson)),
	...impossibleYears(content),
	...idle(content),
];

/** A campaign lists what its letter rests on, cited or not, and the source of its day by itself. */
function unlisted(content: Content, lesson: Page): Problem[] {
	const listed = [at(top(lesson), 'source'), ...listedSources(lesson)].map(text);
	const known = knownIds(content).source;
	const seen = new Set<string>();
	return lesson.tags.flatMap(({ node }) => {
		const id = node.name === 'Cite' ? attributeText(node, 'source') : undefined;
		if (id === undefined || listed.includes(id) || seen.has(id) || (known && !known.has(id))) return [];
		seen.add(id);
		return [
			problemAt(
				lesson.source,
				attributeOffset(node, 'source'),
				`引用了 ${id}，开头的 sources 里却没有 → 在 sources 里加上 ${id}`,
			),
		];
	});
}

function unused(content: Content, lesson: Page): Problem[] {
	const known = knownIds(content).source;
	// A damaged <Cite> was told about already; what it cites is not known.
	if (lesson.damaged.has('Cite') || lesson.tree.children.length === 0) return [];
	const cited = new Set(
		lesson.tags.map(({ node }) => (node.name === 'Cite' ? attributeText(node, 'source') : undefined)),
	);
	return listedSources(lesson)
		.filter((source) => isUnused(text(source), cited, known))
		.map((source) =>
			problemHere(
				source,
				`来源 ${text(source)} 没有被用到 → 在它支持的那句话后面写 <Cite source="${text(source)}" />，或者删掉它`,
			),
		);
}

/** An id that the register lacks is told as unknown, not as unused. */
function isUnused(id: string | undefined, cited: Set<string | undefined>, known: Set<string> | undefined): boolean {
	return id !== undefined && !cited.has(id) && (known === undefined || known.has(id));
}

function listedSources(lesson: Page): Cursor[] {
	return each(at(top(lesson), 'sources'));
}

function impossibleYears({ single, today }: Content): Problem[] {
	const years = single.sources ? each(top(single.sources)).map((source) => at(source, 'year')) : [];
	return years
		.filter(({ value }) => typeof value === 'number' && value > Number(today.slice(0, 4)))
		.map((year) => problemHere(year, `${String(year.value)} 年还没有到 → 写这份文件的年份`));
}

/** A register that grows by habit hides what the lessons rest on. */
function idle(content: Content): Problem[] {
	const named = allReferences(content).map(([kind, cursor]) => (kind === 'source' ? text(cursor) : undefined));
	const cited = pagesOf(content).flatMap((page) => page.tags.map(({ node }) => attributeText(node, 'source')));
	const used = new Set([...named, ...cited]);
	const register = content.single.sources ? each(top(content.single.sources)) : [];
	return register
		.map((source) => at(source, 'id'))
		.filter((id) => text(id) !== undefined && !used.has(text(id)))
		.map((id) => problemHere(id, `来源 ${text(id)} 还没有一课用到 → 在用到它的地方引用，或者删掉这一行`));
}
