/** Which pages open on this device without a network: those that were opened, and those that every device keeps. */
import { titleOf } from '../domain/offline.ts';

/** `path` without the host. */
export type KeptPage = { path: string; title: string };

const ofPages = /^pinganke-(pages$|shell-)/;

/** Each page once, by address; none where the browser keeps nothing. Never throws. */
export async function keptPages(): Promise<KeptPage[]> {
	const found = new Map<string, string>();
	try {
		if (!('caches' in globalThis)) return [];
		for (const name of (await caches.keys()).filter((each) => ofPages.test(each))) {
			const cache = await caches.open(name);
			const requests = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
			for (const request of requests) {
				const text = await (await cache.match(request))?.text();
				if (text) found.set(new URL(request.url).pathname, titleOf(text));
			}
		}
	} catch {
		// Out of reach: nothing can be promised.
	}
	return [...found].map(([path, title]) => ({ path, title })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
