/** The list of pages that the bigram index begins with, as written at build and read in the browser. */
import type { Facets } from './search-filters.ts';

export type BigramPages = {
	kind: 'bigram-pages';
	/** Number of files that the grams are spread over. */
	shards: number;
	/** By page number. Places are counted through all pages: title and questions, summary, then each section. */
	pages: (Facets & { places: number })[];
};
