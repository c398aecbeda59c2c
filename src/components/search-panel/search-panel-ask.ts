/** Asks the index for the panel: tries the queries in turn, under the filters that are chosen, until one finds something. */
import type { Filters, Hit } from '../../browser/search-index.ts';

/** `used` is the query that found the hits; missing when none did. Throws when the index cannot be loaded. */
export type Answer = { hits: (() => Promise<Hit>)[]; used?: string };

export async function askIndex(panel: HTMLElement, queries: string[]): Promise<Answer> {
	const { searchIndex } = await import('../../browser/search-index.ts');
	const { index = '', base = '' } = panel.dataset;
	for (const query of queries) {
		const hits = await searchIndex(index, base, query, filtersIn(panel));
		if (hits.length > 0) return { hits, used: query };
	}
	return { hits: [] };
}

function filtersIn(panel: HTMLElement): Filters {
	const form = new FormData(panel.querySelector('form') as HTMLFormElement);
	return Object.fromEntries(['topic', 'stage', 'kind'].map((name) => [name, form.get(name)])) as Filters;
}
