/** The site's own index as an engine: plain files and no more than an old browser can do. */
import { type Grams, gramsFor, placesWith, shardOf } from '../domain/bigrams.ts';
import type { BigramPages } from '../domain/bigram-pages.ts';
import type { Found } from '../domain/gather-pages.ts';
import { type PageText, searchPage } from '../domain/search-page.ts';
import { readJson, readOnce } from './read-json.ts';
import type { Engine } from './search-engine.ts';

type GramFile = { kind: 'grams'; grams: Grams };

/** Throws when the list of pages cannot be read. */
export async function openBigrams(base: string): Promise<Engine> {
	const folder = `${base}search-index/`;
	const { shards, pages } = await readJson<BigramPages>(`${folder}pages.json`, 'bigram-pages');
	const gramFile = readOnce((shard) => readJson<GramFile>(`${folder}grams-${shard}.json`, 'grams'));
	const pageOfPlace = pages.flatMap(({ places }, page) =>
		Array.from({ length: places }, (_, section) => [page, section]),
	);
	const find = readOnce(async (text) => {
		const grams = gramsFor(text);
		const files = await Promise.all(grams.map((gram) => gramFile(String(shardOf(gram, shards)))));
		const places = placesWith(grams, (gram) => (files[grams.indexOf(gram)] as GramFile).grams);
		return byPage(places.map((place) => pageOfPlace[place] as [number, number]));
	});
	return {
		name: 'bigrams',
		size: pages.length,
		find,
		has: async (text) => (await find(text)).size > 0,
		findPhrase: ({ text }) => find(middleOf(text)),
		read: readOnce(async (number) => {
			const text = await readJson<PageText & { kind: string }>(`${folder}page-${number}.json`);
			return searchPage({ ...(text as PageText), url: base.replace(/\/$/, '') + text.url });
		}),
		facets: () => Promise.resolve(new Map(pages.map((facets, number) => [String(number), facets]))),
	};
}

/** So much of a sentence tells which it is; more of it would only be more files. */
const tellingLength = 12;

function middleOf(text: string): string {
	const from = Math.max(0, Math.floor((text.length - tellingLength) / 2));
	return text.slice(from, from + tellingLength);
}

function byPage(places: [number, number][]): Found {
	const found: Found = new Map();
	for (const [page, section] of places) found.set(String(page), [...(found.get(String(page)) ?? []), section]);
	return found;
}
