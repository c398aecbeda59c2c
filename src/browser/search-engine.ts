/**
 * Where pages are looked up: the site's own index, and where its files are missing or replaced, Pagefind, if it can run
 * (WebAssembly, and a way to cut Chinese words). Both say which pages have a word and give a page's text; everything
 * else is thought out in `domain`.
 */
import type { Found } from '../domain/gather-pages.ts';
import type { Question } from '../domain/understand-query.ts';
import type { Facets } from '../domain/search-filters.ts';
import type { SearchPage } from '../domain/search-page.ts';
import { readOnce } from './read-json.ts';

export type Engine = {
	name: 'pagefind' | 'bigrams';
	/** Number of pages. */
	size: number;
	/** The pages that have a word, and in which sections. */
	find: (word: string) => Promise<Found>;
	/** Whether a page has these very characters side by side. */
	has: (text: string) => Promise<boolean>;
	/** The pages that may have all that was typed, word for word. */
	findPhrase: (question: Question) => Promise<Found>;
	/** The text of a page. */
	read: (id: string) => Promise<SearchPage>;
	/** What each page can be filtered by. */
	facets: () => Promise<Map<string, Facets>>;
};

/** Bases at which our own index was seen to fail: it is not asked again while Pagefind answers. */
const failed = new Set<string>();

const pagefind = readOnce(async (base) => (await import('./pagefind-engine.ts')).openPagefind(base));
const bigrams = readOnce(async (base) => (await import('./bigram-engine.ts')).openBigrams(base));

/** Runs `use` with the engine of the site at `base`; once more with the other when the first fails. Throws when both do. */
export async function withEngine<Result>(base: string, use: (engine: Engine) => Promise<Result>): Promise<Result> {
	if (!failed.has(base)) {
		try {
			return await use(await bigrams(base));
		} catch (error) {
			if (!canRunPagefind()) throw error;
			console.warn(error);
			failed.add(base);
		}
	}
	try {
		return await use(await pagefind(base));
	} catch (error) {
		// Nothing could be reached: perhaps the network was away, so both are asked again next time.
		failed.delete(base);
		throw error;
	}
}

function canRunPagefind(): boolean {
	return typeof WebAssembly === 'object' && 'Segmenter' in Intl;
}
