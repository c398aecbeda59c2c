/** What a service worker sees around it, as far as ours uses it: the types of a page do not know it. */

export type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
export type FetchEvent = Waiting & {
	request: Request;
	/** The browser may ask for a page while the worker is still waking up. */
	preloadResponse?: Promise<Response | undefined>;
	respondWith: (answer: Promise<Response>) => void;
};

type Scope = {
	addEventListener: ((type: 'install' | 'activate', act: (event: Waiting) => void) => void) &
		((type: 'fetch', act: (event: FetchEvent) => void) => void) &
		((type: 'message', act: (event: Waiting & { data: unknown }) => void) => void);
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
	registration: {
		scope: string;
		unregister: () => Promise<boolean>;
		navigationPreload?: { enable: () => Promise<void> };
	};
};

export const scope = self as unknown as Scope;

/** Address of the home page. */
export const root: string = scope.registration.scope;
/** The same without the host: `/` or `/anquan/`. */
export const base: string = new URL(root).pathname;

/** Readers who asked their browser to save data get no more than they opened. */
export const savesData: boolean = Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
