/** The worker of a site that is built with `OFFLINE=no`: takes the place of ours, clears away and is gone. */
import { dropAll } from './kept.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
	event.waitUntil(Promise.allSettled([dropAll(), scope.registration.unregister()]));
});
