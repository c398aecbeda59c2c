/** Asks Pagefind's index, loaded on first use. What it gives back is plain data; nothing of its own interface is used. */

import { joinWords } from '../domain/join-words.ts';

export type Filters = { topic?: string; stage?: string; kind?: string };

/** A piece of an excerpt; `hit` marks the words that were looked for. */
export type Piece = { text: string; hit: boolean };

export type Hit = {
	url: string;
	title: string;
	/** `lesson`, `quiz`, `campaign` or `page`. */
	kind: string;
	topic: string | undefined;
	excerpt: Piece[];
	/** Section of the page that answers best, when it has one. */
	section: { url: string; title: string } | undefined;
};

type Fragment = {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sub_results: { url: string; title: string; excerpt: string }[];
};
type Pagefind = {
	options: (options: object) => Promise<void>;
	search: (query: string, options: object) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
};

let loading: Promise<Pagefind> | undefined;

/** All hits of `query`, best first, each read only when asked for. Throws when the index cannot be loaded. */
export async function searchIndex(
	script: string,
	base: string,
	query: string,
	filters: Filters,
): Promise<(() => Promise<Hit>)[]> {
	const pagefind = await (loading ??= load(script, base));
	const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
	const { results } = await pagefind.search(query, { filters: chosen });
	return results.map((result) => async () => hitOf(await result.data()));
}

async function load(script: string, base: string): Promise<Pagefind> {
	try {
		const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
		await pagefind.options({ baseUrl: base, excerptLength: 24 });
		return pagefind;
	} catch (error) {
		// So that the next search tries again, once the network is back.
		loading = undefined;
		throw error;
	}
}

function hitOf({ url, meta, filters, excerpt, sub_results }: Fragment): Hit {
	const section = sub_results.find((sub) => sub.url.includes('#'));
	return {
		url,
		title: meta['title'] ?? url,
		kind: filters['kind']?.[0] ?? 'page',
		topic: filters['topic']?.[0],
		excerpt: piecesOf(section?.excerpt ?? excerpt),
		section: section && { url: section.url, title: withoutCitations(section.title) },
	};
}

/** A heading's citations are numbers behind a word joiner (see the kit's Cite); a title goes without them. */
function withoutCitations(title: string): string {
	return joinWords(title).replace(/\s*\u2060\s*\d+/g, '');
}

/** Pagefind gives HTML with `<mark>`; it is taken apart here so that nothing is ever parsed as HTML. */
function piecesOf(excerpt: string): Piece[] {
	const parts = joinWords(excerpt).split(/<\/?mark>/);
	return parts.map((text, index) => ({ text: unescape(text), hit: index % 2 === 1 })).filter(({ text }) => text !== '');
}

function unescape(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}
