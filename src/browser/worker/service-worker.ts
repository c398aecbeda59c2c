/**
 * The service worker: what was opened once opens again without a network. Built into `sw.js` beside the home page by
 * integrations/service-worker.ts; why it is as it is stands in docs/decisions/0014.
 */
import { roadOf } from '../../domain/offline.ts';
import { dropAll, dropOld } from './kept.ts';
import { answerFixed, answerFresh, answerPage } from './roads.ts';
import { root, scope } from './scope.ts';
import { fillShell, keepPage, refreshOnce, sweep } from './upkeep.ts';

// A page never waits for a new worker, nor is it loaded anew by one: file names change with their content.
scope.addEventListener('install', (event) => {
	const clear = (): Promise<void> => sweep().catch(() => undefined);
	event.waitUntil(
		fillShell()
			.then(clear)
			.then(() => scope.skipWaiting()),
	);
});

scope.addEventListener('activate', (event) => {
	const preload = scope.registration.navigationPreload?.enable() ?? Promise.resolve();
	const ready: Promise<void>[] = [dropOld(), preload];
	event.waitUntil(Promise.allSettled(ready).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
	const { url, method, mode, headers } = event.request;
	const road = roadOf({ url, method, navigate: mode === 'navigate', part: headers.has('range') }, root);
	if (road === 'page') event.respondWith(answerPage(event));
	if (road === 'fixed') event.respondWith(answerFixed(event));
	if (road === 'fresh') event.respondWith(answerFresh(event));
});

/** What pages say (browser/keep-offline.ts, browser/delete-everything.ts). */
scope.addEventListener('message', (event) => {
	const { keep, forget } = (event.data ?? {}) as { keep?: string; forget?: boolean };
	if (keep)
		event.waitUntil(
			keepPage(keep)
				.then(refreshOnce)
				.catch(() => undefined),
		);
	if (forget) event.waitUntil(dropAll().catch(() => undefined));
});
