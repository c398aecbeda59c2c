/** The ways in which a request is answered; see domain/offline.ts for which goes which. */
import { isOurs, keyOf, type Road } from '../../domain/offline.ts';
import { files, find, forget, index, keep, pages } from './kept.ts';
import { base, type FetchEvent, root } from './scope.ts';

/** So long the network may be silent before what is kept is shown; where nothing is kept, as long as the browser waits. */
const patienceMs = 4000;

/** A page: the network's, and without one the kept one, and without that the page that says so. */
export async function answerPage(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	const kept = await find(url);
	try {
		const asked = askForPage(event);
		const response = await (kept ? inTime(asked) : asked);
		if (response && !(kept && response.status >= 500)) return response;
	} catch {
		// No network.
	}
	return kept ?? (await withSlash(url)) ?? offlinePage();
}

/** A file that is the same as long as its name is. */
export async function answerFixed(event: FetchEvent): Promise<Response> {
	return (await find(event.request.url)) ?? askForFile(event, 'fixed');
}

/** A file that may have changed. */
export async function answerFresh(event: FetchEvent): Promise<Response> {
	const kept = await find(event.request.url);
	if (!kept) return askForFile(event, 'fresh');
	try {
		const response = await inTime(askForFile(event, 'fresh'));
		return response?.ok ? response : kept;
	} catch {
		return kept;
	}
}

async function askForPage(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const response = (await event.preloadResponse) ?? (await fetch(request));
	const copy = response.clone();
	event.waitUntil(response.ok ? keep(pages, request.url, copy, 'page') : forgetIfGone(request.url, copy));
	return response;
}

async function askForFile(event: FetchEvent, road: Road): Promise<Response> {
	const { request } = event;
	const response = await fetch(request);
	event.waitUntil(keep(homeOf(request.url), request.url, response.clone(), road));
	return response;
}

/** The cache in which a file is kept. */
export function homeOf(url: string): string {
	const path = keyOf(url).slice(root.length);
	return /^(pagefind|search-index)\//.test(path) ? index : files;
}

/** The site says, in a page of its own, that there is no such page any more: advice that was taken back goes here too. */
async function forgetIfGone(url: string, response: Response): Promise<void> {
	if (response.status !== 404 && response.status !== 410) return;
	if (isOurs(await response.text(), base)) await forget(url);
}

/** `undefined` when it is not there in time; it is kept all the same when it comes. */
function inTime(asked: Promise<Response>): Promise<Response | undefined> {
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
	return Promise.race([asked, late]);
}

/** `/help` means `/help/`; with a network the host says so. */
async function withSlash(url: string): Promise<Response | undefined> {
	const key = keyOf(url);
	if (key.endsWith('/') || !(await find(`${key}/`))) return undefined;
	return Response.redirect(`${key}/${url.slice(key.length)}`);
}

/** Not kept and no network. Last of all the browser's own words. */
async function offlinePage(): Promise<Response> {
	const kept = await find(`${root}offline/`);
	if (!kept) return Response.error();
	return new Response(await kept.blob(), { status: 503, headers: kept.headers });
}
