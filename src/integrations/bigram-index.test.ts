import { expect, test } from 'vitest';
import type { BigramPages } from '../domain/bigram-pages.ts';
import { type Grams, gramsFor, placesWith, shardOf } from '../domain/bigrams.ts';
import { pageWith } from '../domain/search-testing.ts';
import { bigramIndex } from './bigram-index.ts';

const files = bigramIndex([
	pageWith('抛绳子给他', { title: '落水', asks: ['怎么救人'] }),
	pageWith('委员会（一组人）认定', { url: '/second/' }),
]);
const list = files['pages.json'] as BigramPages;
const find = (text: string): number[] =>
	placesWith(gramsFor(text), (gram) => (files[`grams-${shardOf(gram, list.shards)}.json`] as { grams: Grams }).grams);

test('places are counted through the pages: title and questions, then each section', () => {
	expect(list.pages.map(({ places }) => places)).toEqual([2, 2]);
	expect(find('落水')).toEqual([0]);
	expect(find('怎么救人')).toEqual([0]);
	expect(find('绳子给')).toEqual([1]);
	expect(find('水怎')).toEqual([]);
});

test('a term is found with its explanation and without', () => {
	expect(find('员会一组')).toEqual([3]);
	expect(find('委员会认定')).toEqual([3]);
});

test('each page has a file of its text, named by its number', () => {
	expect(files['page-1.json']).toMatchObject({ url: '/second/' });
});
