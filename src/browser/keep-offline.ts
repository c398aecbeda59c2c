/**
 * Asks the browser to keep this page, once it is read and nothing else is waiting. Where there is no service worker
 * (a page without https, some chat apps) nothing happens. `npm run dev` has none, nor has a site built with `OFFLINE=no`.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

async function keepThisPage(): Promise<void> {
	const { serviceWorker } = navigator;
	const tell = (worker: ServiceWorker | null): void => worker?.postMessage({ keep: location.href });
	try {
		// A new worker brings the kept pages up to date when it is told of one.
		serviceWorker.addEventListener('controllerchange', () => tell(serviceWorker.controller));
		await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
		tell((await serviceWorker.ready).active);
	} catch (error) {
		// The page works without.
		console.warn(error);
	}
}

if (import.meta.env.PROD && import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
	const soon = (): unknown => setTimeout(() => void keepThisPage(), 500);
	if (document.readyState === 'complete') soon();
	else addEventListener('load', soon);
}
