/**
 * The caches. All names begin with `pinganke-`, so that 全部删除 finds them. A device that is full, or refuses, keeps
 * less and nothing breaks: whatever fails here is as if it had not been kept.
 */
import { type Answered, isOurs, keyOf, mayKeep, type Road } from '../../domain/offline.ts';
import { base, root } from './scope.ts';

/** Written by integrations/service-worker.ts: another one for every change of the site. */
declare const __VERSION__: string;

/** Pages and files that every device keeps, of this version. */
export const shell = `pinganke-shell-${__VERSION__}`;
/** Parts of the search index that were asked for: they belong to one version. */
export const index = `pinganke-search-${__VERSION__}`;
/** That the kept pages were asked for anew since this version came. */
export const refreshed = `pinganke-refreshed-${__VERSION__}`;
/** Pages that were opened, the oldest first. */
export const pages = 'pinganke-pages';
/** What they need: style, scripts, pictures. */
export const files = 'pinganke-files';

/** About 5 MB of text. */
const mostPages = 120;

/** Since 全部删除, until the worker is started anew. */
let silent = false;

/** What is kept under an address, whatever hangs on it. */
export function find(url: string): Promise<Response | undefined> {
	return findIn([pages, files, shell, index], url);
}

export async function findIn(names: string[], url: string): Promise<Response | undefined> {
	try {
		for (const name of names) {
			if (!(await caches.has(name))) continue;
			const found = await (await caches.open(name)).match(keyOf(url));
			if (found) return found;
		}
	} catch {
		// Out of reach: as if nothing were kept.
	}
	return undefined;
}

/** Keeps an answer, when it may be kept; gives its text, or `undefined` when nothing was kept. */
export async function keep(name: string, url: string, response: Response, road: Road): Promise<string | undefined> {
	if (silent || !mayKeep(factsOf(response), road)) return undefined;
	try {
		const copy = response.clone();
		const isText = /text|json|javascript|svg/.test(response.headers.get('content-type') ?? '');
		const text = isText ? await response.clone().text() : '';
		if (road === 'page' && !isOurs(text, base)) return undefined;
		const cache = await caches.open(name);
		// Put anew, it stands last: the first are those that were not opened for longest.
		if (name === pages) await cache.delete(keyOf(url));
		await cache.put(keyOf(url), copy);
		if (name === pages) await trim(cache);
		return text;
	} catch {
		return undefined;
	}
}

/** A page that the site no longer has. */
export async function forget(url: string): Promise<void> {
	for (const name of [pages, shell]) {
		if (await caches.has(name)) await (await caches.open(name)).delete(keyOf(url));
	}
}

/** Addresses of what a cache holds. */
export async function listOf(name: string): Promise<string[]> {
	if (!(await caches.has(name))) return [];
	return (await (await caches.open(name)).keys()).map(({ url }) => url);
}

/** Shells of every version that is still there. */
export async function shells(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith('pinganke-shell-'));
}

/**
 * Deletes the caches that earlier versions left, and from the opened pages those that the new shell brings. Scripts of
 * the version before stay among the files until the next one comes (upkeep.ts): a tab may still be open that has yet to
 * load them, and the site has them no longer.
 */
export async function dropOld(): Promise<void> {
	const [opened, kept] = [await caches.open(pages), await caches.open(files)];
	for (const name of (await shells()).filter((each) => each !== shell)) {
		for (const url of (await listOf(name)).filter((each) => each.startsWith(`${root}_astro/`))) {
			const found = await findIn([name], url);
			if (found) await kept.put(url, found).catch(() => undefined);
		}
	}
	const current = [shell, index, refreshed, pages, files];
	const old = (await caches.keys()).filter((name) => name.startsWith('pinganke-') && !current.includes(name));
	await Promise.all(old.map((name) => caches.delete(name)));
	await Promise.all((await listOf(shell)).map((url) => opened.delete(url)));
}

/** 全部删除: everything goes, and nothing more is kept. */
export async function dropAll(): Promise<void> {
	silent = true;
	const names = (await caches.keys()).filter((name) => name.startsWith('pinganke-'));
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function trim(cache: Cache): Promise<void> {
	const keys = await cache.keys();
	for (const key of keys.slice(0, Math.max(0, keys.length - mostPages))) await cache.delete(key);
}

export function factsOf(response: Response): Answered {
	const { status, type, redirected, headers } = response;
	return { status, type, redirected, contentType: headers.get('content-type') ?? '' };
}
