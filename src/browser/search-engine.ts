/**
 * Where pages are looked up: Pagefind, and where that cannot run (no WebAssembly, no way to cut Chinese words, files
 * missing or replaced) the small bigram index. Both say which pages have a word and give a page's text; everything
 * else is thought out in `domain`.
 */
import type { Found } from '../domain/gather-pages.ts';
import type { Facets } from '../domain/search-filters.ts';
import type { SearchPage } from '../domain/search-page.ts';
import { readOnce } from './read-json.ts';

export type Engine = {
	name: 'pagefind' | 'bigrams';
	/** Number of pages. */
	size: number;
	/** The pages that have a word, and how well each suits. */
	find: (word: string) => Promise<Found>;
	/** The text of a page. */
	read: (id: string) => Promise<SearchPage>;
	/** What each page can be filtered by. */
	facets: () => Promise<Map<string, Facets>>;
};

/** Bases at which Pagefind was seen to fail: it is not asked again while the page stands. */
const failed = new Set<string>();

const pagefind = readOnce(async (base) => (await import('./pagefind-engine.ts')).openPagefind(base));
const bigrams = readOnce(async (base) => (await import('./bigram-engine.ts')).openBigrams(base));

/** Runs `use` with the engine of the site at `base`; once more with the other when the first fails. Throws when both do. */
export async function withEngine<Result>(base: string, use: (engine: Engine) => Promise<Result>): Promise<Result> {
	if (canRunPagefind() && !failed.has(base)) {
		try {
			return await use(await pagefind(base));
		} catch (error) {
			console.warn(error);
			failed.add(base);
		}
	}
	try {
		return await use(await bigrams(base));
	} catch (error) {
		// Nothing could be reached: perhaps the network was away, so both are asked again next time.
		failed.delete(base);
		throw error;
	}
}

function canRunPagefind(): boolean {
	return typeof WebAssembly === 'object' && 'Segmenter' in Intl;
}
