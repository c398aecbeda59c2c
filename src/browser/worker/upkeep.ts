/** What the worker does while nobody waits: keeps what a page needs, brings kept pages up to date, clears away. */
import { keyOf, partsOf, type Road, roadOf } from '../../domain/offline.ts';
import { files, find, findIn, forget, keep, listOf, pages, refreshed, shell, shells } from './kept.ts';
import { homeOf } from './roads.ts';
import { base, root, savesData } from './scope.ts';

/** Written by integrations/service-worker.ts: paths below the home page. Without `needed` nothing can be promised. */
declare const __SHELL__: { needed: string[]; more: string[] };
const { needed, more } = __SHELL__;

/** Throws when something that is needed cannot be had: then the version before goes on serving. */
export async function fillShell(): Promise<void> {
	const missing = async (paths: string[]): Promise<string[]> => {
		const known = new Set(await listOf(shell));
		return paths.map((path) => root + path).filter((url) => !known.has(url));
	};
	for (const url of await missing(needed)) await add(url, shell);
	if ((await missing(needed)).length > 0) throw new Error('a needed file could not be kept');
	if (savesData) return;
	for (const url of await missing(more)) await add(url, shell);
}

/** Keeps a page that is open, with everything it names, also what its scripts load later and pictures not yet seen. */
export async function keepPage(url: string): Promise<void> {
	if (roadOf({ url, method: 'GET', navigate: true, part: false }, root) !== 'page') return;
	const kept = await find(url);
	const html = kept ? await kept.text() : await add(keyOf(url), pages);
	if (html) await keepParts(html);
}

let running: Promise<void> | undefined;

/**
 * Once for each version: what the shell lacks, then every kept page anew. Advice that was taken back must reach a
 * device that only looks in once a month, also on pages that are not opened that day.
 */
export function refreshOnce(): Promise<void> {
	return (running ??= refresh().finally(() => (running = undefined)));
}

async function refresh(): Promise<void> {
	if (savesData || (await caches.has(refreshed))) return;
	await fillShell();
	for (const url of await listOf(pages)) {
		const html = await add(url, pages);
		if (html) await keepParts(html);
	}
	await caches.open(refreshed);
}

/** Follows the names from file to file. */
async function keepParts(text: string): Promise<void> {
	const seen = new Set<string>();
	let texts = [text];
	while (texts.length > 0) {
		const paths = texts.flatMap((each) => partsOf(each, base)).filter((path) => !seen.has(path));
		for (const path of paths) seen.add(path);
		const read = await Promise.all([...new Set(paths)].map((path) => keepFile(new URL(path, root).href)));
		texts = read.filter((each) => each !== undefined);
	}
}

/** The text of a script, in which more may be named. */
async function keepFile(url: string): Promise<string | undefined> {
	const kept = await find(url);
	const text = kept ? await kept.text() : await add(url, homeOf(url));
	return url.endsWith('.js') ? text : undefined;
}

/** Fetches and keeps; gives the text. A page that the site no longer has is forgotten. */
async function add(url: string, cache: string): Promise<string | undefined> {
	const road: Road = roadOf({ url, method: 'GET', navigate: true, part: false }, root);
	try {
		const response = await fetch(url, { cache: road === 'fixed' ? 'default' : 'no-cache' });
		if (road === 'page' && (response.status === 404 || response.status === 410)) await forget(url);
		return await keep(cache, url, response, road);
	} catch {
		return undefined;
	}
}

/** Takes away the files that neither a kept page names nor what it names. */
export async function sweep(): Promise<void> {
	const holders = [pages, files, ...(await shells())];
	const named = new Set<string>();
	const lists = await Promise.all(holders.map(listOf));
	let urls = lists.flat().filter((url) => url.endsWith('/'));
	while (urls.length > 0) {
		const texts = await Promise.all(urls.map(async (url) => (await findIn(holders, url))?.text() ?? ''));
		const next = texts.flatMap((text) => partsOf(text, base)).filter((path) => !named.has(path));
		for (const path of next) named.add(path);
		urls = next.filter((path) => path.endsWith('.js')).map((path) => new URL(path, root).href);
	}
	const cache = await caches.open(files);
	for (const url of await listOf(files)) if (!named.has(new URL(url).pathname)) await cache.delete(url);
}
