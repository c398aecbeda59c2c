import { expect, test } from 'vitest';
import { type Found, gatherPages, wordsToAsk } from './gather-pages.ts';
import { lexicon, segment } from './search-testing.ts';
import { understandQuery } from './understand-query.ts';

const gather = (typed: string, found: Record<string, Record<string, number[]>>, phrase: string[] = []) => {
	const pages = new Map(
		Object.entries(found).map(([word, each]): [string, Found] => [word, new Map(Object.entries(each))]),
	);
	const quoted: Found = new Map(phrase.map((id) => [id, [1]]));
	return gatherPages(understandQuery(typed, lexicon, segment), pages, quoted, 10).candidates.map(({ id }) => id);
};

test('every word that was said is asked for before any that is only meant', () => {
	expect(wordsToAsk(understandQuery('野泳 绳子', lexicon, segment), 3)).toEqual(['野泳', '绳子', '游泳']);
});

test('words in one section come before the same words in two', () => {
	expect(gather('岸上 绳子', { 岸上: { a: [1], b: [1] }, 绳子: { a: [2], b: [1] } })).toEqual(['b', 'a']);
});

test('a word in the title, or in a foreseen question, counts more', () => {
	expect(gather('绳子', { 绳子: { a: [3], b: [0] } })).toEqual(['b', 'a']);
});

test('a page that may have it word for word comes first, even when no word was asked for', () => {
	expect(gather('岸上 绳子', { 岸上: { a: [1] }, 绳子: { a: [1] } }, ['b'])).toEqual(['b', 'a']);
});

test('among equals the order in which the index gave them stays', () => {
	expect(gather('绳子', { 绳子: { b: [1], c: [1], a: [1] } })).toEqual(['b', 'c', 'a']);
});
