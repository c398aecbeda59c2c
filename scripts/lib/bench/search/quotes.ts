/** Pieces cut out of sentences at random, as someone remembers them: the page that has one word for word must come first. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareText } from '../../../../src/domain/bare-text.ts';
import { type PageText, withoutBrackets } from '../../../../src/domain/search-page.ts';
import { draw, randomFrom, type Random } from '../random.ts';
import type { JudgedQuery } from './queries.ts';

const kinds = ['lesson', 'quiz', 'campaign'];
const [shortest, longest] = [5, 12];

/** The same site gives the same pieces. Half words at their ends are meant to be there. */
export function cutQuotes(site: string, count: number): JudgedQuery[] {
	const random = randomFrom(7);
	const pages = globSync('search-index/page-*.json', { cwd: site })
		.sort()
		.map((file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as PageText)
		.filter(({ kind }) => kinds.includes(kind));
	const texts = pages.map(({ url, title, sections }) => ({
		url,
		bare: [title, ...sections.flatMap(({ text }) => [text, withoutBrackets(text)])].map(bareText),
	}));
	const clauses = pages.flatMap(({ sections }) => sections.flatMap(({ text }) => clausesOf(text)));
	return draw([...new Set(clauses)], count, random).map((clause) => {
		const q = cut(clause, random);
		const want = texts.filter(({ bare }) => bare.some((text) => text.includes(bareText(q)))).map(({ url }) => url);
		return { q, kind: 'phrase', half: 'own', want };
	});
}

function clausesOf(text: string): string[] {
	return text
		.split(/[\p{P}\s\u2060]+/u)
		.filter((clause) => clause.length > shortest && /^\p{Script=Han}+$/u.test(clause));
}

function cut(clause: string, random: Random): string {
	const length = Math.min(clause.length, shortest + Math.floor(random() * (longest - shortest)));
	const from = Math.floor(random() * (clause.length - length + 1));
	return clause.slice(from, from + length);
}
