/** What a search costs a reader: bytes over the network, and time from keystroke to results on a slow processor. */
import type { Browser } from '@playwright/test';
import { askOurs } from './ask-ours.ts';

/** Bytes of the first search of a visit, all that the open panel reads with it, and of the one after it. */
export type Weights = { first: Spread; later: Spread };
export type Spread = { median: number; most: number };

export type SearchCost = Weights & {
	/** Milliseconds once warm, processor slowed four times: median and 95th percentile. */
	keystroke: { median: number; p95: number };
};

/** Tries `queries` two by two in fresh visits for the bytes, then all of them twice in one visit for the time. */
export async function measureCost(browser: Browser, url: string, queries: string[]): Promise<SearchCost> {
	const weights = await weighSearches(browser, url, queries);
	const times = await timeKeystrokes(browser, url, queries);
	return { ...weights, keystroke: { median: percentile(times, 0.5), p95: percentile(times, 0.95) } };
}

export async function weighSearches(browser: Browser, url: string, queries: string[]): Promise<Weights> {
	const [first, later]: [number[], number[]] = [[], []];
	for (let index = 0; index + 1 < queries.length; index += 2) {
		const [one, two] = await weighTwo(browser, url, [queries[index] as string, queries[index + 1] as string]);
		first.push(one);
		later.push(two);
	}
	return { first: spread(first), later: spread(later) };
}

/**
 * Counted where they are sent, headers left out. Scripts, and the answers that are read when the panel opens, count.
 * The service worker is left out: what it keeps for offline it fetches on any page, whether or not someone searches.
 */
async function weighTwo(browser: Browser, url: string, queries: [string, string]): Promise<[number, number]> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	let bytes = 0;
	context.on('response', (response) => {
		const isForSearch = ['script', 'fetch', 'xhr'].includes(response.request().resourceType());
		if (isForSearch) bytes += Number(response.headers()['content-length'] ?? 0);
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const sizes: number[] = [];
	for (const q of queries) {
		await askOurs(page, [{ q, all: false }]);
		await page.waitForLoadState('networkidle');
		sizes.push(bytes);
		bytes = 0;
	}
	await context.close();
	return [sizes[0] as number, sizes[1] as number];
}

async function timeKeystrokes(browser: Browser, url: string, queries: string[]): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(url);
	await askOurs(
		page,
		queries.map((q) => ({ q, all: false })),
	);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const times = await page.evaluate(async (asked) => {
		const panel = document.querySelector('main search-panel') as HTMLElement;
		const field = panel.querySelector('input') as HTMLInputElement;
		const taken: number[] = [];
		for (const query of asked) {
			field.value = query;
			const searched = new Promise((resolve) => panel.addEventListener('searched', resolve, { once: true }));
			const started = performance.now();
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await searched;
			taken.push(performance.now() - started);
		}
		return taken;
	}, queries);
	await page.close();
	return times;
}

function spread(numbers: number[]): Spread {
	return { median: percentile(numbers, 0.5), most: Math.max(...numbers) };
}

function percentile(numbers: number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
