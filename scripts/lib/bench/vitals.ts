/** What the browser itself tells about a visit. Both functions run inside the page, so they use nothing from here. */

/** Milliseconds, but for `shift`, which is the sum of layout shifts. `blocked` counts long tasks beyond 50 ms each. */
export type Vitals = { fcp: number; lcp: number; blocked: number; shift: number };

type Kept = { benchVitals: { lcp: number; blocked: number; shift: number } };

/** Runs before the page's own scripts: keeps what the observers report. */
export function keepVitals(): void {
	const kept = { lcp: 0, blocked: 0, shift: 0 };
	(window as unknown as Kept).benchVitals = kept;
	const observe = (
		type: string,
		each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
	) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
	observe('largest-contentful-paint', ({ startTime }) => (kept.lcp = startTime));
	observe('longtask', ({ duration }) => (kept.blocked += Math.max(0, duration - 50)));
	observe('layout-shift', ({ value = 0, hadRecentInput }) => (kept.shift += hadRecentInput ? 0 : value));
}

/** Runs when the page is quiet. */
export function readVitals(): Vitals {
	const [paint] = performance.getEntriesByName('first-contentful-paint');
	return { fcp: paint?.startTime ?? 0, ...(window as unknown as Kept).benchVitals };
}
