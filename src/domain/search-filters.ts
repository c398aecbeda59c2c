/** Filtering results by topic, stage and kind, and how many there would be under each choice. */
import type { SearchPage } from './search-page.ts';

/** What a page can be filtered by. */
export type Facets = Pick<SearchPage, 'kind' | 'topic' | 'stages'>;

/** The chosen values; empty text chooses nothing. */
export type Filters = { topic: string; stage: string; kind: string };
export type FilterName = keyof Filters;

export const filterNames: FilterName[] = ['topic', 'stage', 'kind'];

/** Whether a page is among those that the reader wants to see. */
export function passes(facets: Facets | undefined, filters: Filters): boolean {
	if (facets === undefined) return filterNames.every((name) => filters[name] === '');
	return filterNames.every((name) => filters[name] === '' || valuesOf(facets, name).includes(filters[name]));
}

/** For each filter, how many of the pages each value would leave, the other filters staying as they are. */
export function countFacets(pages: Facets[], filters: Filters): Record<FilterName, Map<string, number>> {
	const counts = { topic: new Map(), stage: new Map(), kind: new Map() } as Record<FilterName, Map<string, number>>;
	for (const name of filterNames) {
		const others = { ...filters, [name]: '' };
		for (const page of pages.filter((each) => passes(each, others))) {
			for (const value of valuesOf(page, name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
		}
	}
	return counts;
}

function valuesOf(facets: Facets, name: FilterName): string[] {
	if (name === 'stage') return facets.stages;
	const value = facets[name];
	return value === undefined ? [] : [value];
}
