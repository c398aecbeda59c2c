/**
 * Asks the browser to keep this page, once it is read and nothing else is waiting. Where there is no service worker
 * (a page without https, some chat apps) nothing happens. `npm run dev` has none, nor has a site built with `OFFLINE=no`.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

async function keepThisPage(): Promise<void> {
	try {
		const options = { scope: base, updateViaCache: 'none' } as const;
		await navigator.serviceWorker.register(`${base}sw.js`, options);
		const { active } = await navigator.serviceWorker.ready;
		active?.postMessage({ keep: location.href });
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
