/** The small index as an engine: plain files and no more than an old browser can do. */
import { type Grams, gramsFor, pagesWith, shardOf } from '../domain/bigrams.ts';
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
	const page = readOnce(async (number) => {
		const response = await fetch(`${folder}page-${number}.json`);
		const text = (await response.json()) as PageText;
		return searchPage({ ...text, url: base.replace(/\/$/, '') + text.url });
	});
	return {
		name: 'bigrams',
		size: pages.length,
		find: async (word) => {
			const grams = gramsFor(word);
			const files = new Map<string, Grams>();
			await Promise.all(
				grams.map(async (gram) => files.set(gram, (await gramFile(String(shardOf(gram, shards)))).grams)),
			);
			return scores(pagesWith(grams, (gram) => files.get(gram) ?? {}));
		},
		read: page,
		facets: () => Promise.resolve(new Map(pages.map((facets, number) => [String(number), facets]))),
	};
}

/** Said twice is better than once, said ten times hardly better than five. */
function scores(pages: Map<number, number>): Found {
	return new Map([...pages].map(([page, count]) => [String(page), Math.min(1, 0.4 + 0.15 * count)]));
}
