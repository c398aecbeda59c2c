/** Pagefind as an engine: loaded on first use, nothing of its own interface or of its ranking of whole queries. */
import type { Found } from '../domain/gather-pages.ts';
import type { Facets } from '../domain/search-filters.ts';
import { type Fragment, pageOfFragment, type SearchPage, searchPage } from '../domain/search-page.ts';
import type { Engine } from './search-engine.ts';

type Result = { id: string; score: number; data: () => Promise<Fragment> };
type Options = { filters?: Record<string, string> };
type Pagefind = {
	init: () => Promise<void>;
	search: (query: string | null, options?: Options) => Promise<{ results: Result[] } | null>;
	filters: () => Promise<Record<string, Record<string, number>>>;
};

type Module = { createInstance: (options: object) => Pagefind };

/** A silent index is as bad as none. */
const patienceMs = 15_000;

/** Throws when the index cannot be loaded, or loads and holds nothing. */
export async function openPagefind(base: string): Promise<Engine> {
	const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Module;
	const ranking = { metaWeights: { title: 1, kw: 4 } };
	// Words are asked for one by one, each in a millisecond or two: a worker would cost more than it spares.
	const pagefind = createInstance({ baseUrl: base, excerptLength: 1, ranking, noWorker: true });
	await soon(pagefind.init());
	const known = new Map<string, Result>();
	const ask = async (query: string | null, options?: Options): Promise<Result[]> => {
		const answer = await soon(pagefind.search(query, options));
		if (!answer) throw new Error('Pagefind gave no answer');
		for (const result of answer.results) known.set(result.id, result);
		return answer.results;
	};
	const size = (await ask(null)).length;
	if (size === 0) throw new Error('Pagefind has no pages');
	const found = new Map<string, Promise<Found>>();
	const pages = new Map<string, Promise<SearchPage>>();
	let facets: Promise<Map<string, Facets>> | undefined;
	const find = (word: string): Promise<Found> => remember(found, word, async () => onPages(await ask(word)));
	const read = (id: string): Promise<SearchPage> =>
		remember(pages, id, async () => searchPage(pageOfFragment(await soon((known.get(id) as Result).data()))));
	return {
		name: 'pagefind',
		size,
		find,
		has: async (text) => {
			const pages = await Promise.all([...(await find(text)).keys()].slice(0, 2).map(read));
			return pages.some((page) => page.sections.some(({ bareText }) => bareText.includes(text)));
		},
		// Its first and last word may be cut, and half a word finds nothing here.
		findPhrase: ({ core, phrase }) => find(core || phrase),
		read,
		facets: () => (facets ??= readFacets(pagefind, ask)),
	};
}

/** It knows pages, not sections: all words of a page count as standing together. */
function onPages(results: Result[]): Found {
	return new Map(results.map(({ id }) => [id, [1]]));
}

/** Pagefind tells a page's filters only with its text; asked for all pages of one value, it tells them at once. */
async function readFacets(
	pagefind: Pagefind,
	ask: (query: null, options: Options) => Promise<Result[]>,
): Promise<Map<string, Facets>> {
	const facets = new Map<string, Facets>();
	const all = Object.entries(await soon(pagefind.filters())).flatMap(([name, values]) =>
		Object.keys(values).map((value) => ({ name, value })),
	);
	const pages = await Promise.all(all.map(({ name, value }) => ask(null, { filters: { [name]: value } })));
	all.forEach(({ name, value }, index) => {
		for (const { id } of pages[index] as Result[]) {
			const known = facets.get(id) ?? { kind: 'page', topic: undefined, stages: [] };
			const add = name === 'stage' ? { stages: [...known.stages, value] } : { [name]: value };
			facets.set(id, { ...known, ...add } as Facets);
		}
	});
	return facets;
}

function remember<Value>(values: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
	const value = values.get(key) ?? make();
	values.set(key, value);
	return value;
}

function soon<Value>(value: Promise<Value>): Promise<Value> {
	let timer = 0;
	const late = new Promise<never>((_, reject) => {
		timer = window.setTimeout(() => reject(new Error('Pagefind is silent')), patienceMs);
	});
	return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
