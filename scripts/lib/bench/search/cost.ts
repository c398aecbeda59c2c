/** What a search costs a reader: bytes over the network, and time from keystroke to results on a slow processor. */
import type { Browser } from '@playwright/test';
import { askOurs } from './ask-ours.ts';

export type SearchCost = {
	/** Bytes of the first search of a visit and of the one after it: median and most. */
	first: { median: number; most: number };
	later: { median: number; most: number };
	/** Milliseconds once warm, processor slowed four times: median and 95th percentile. */
	keystroke: { median: number; p95: number };
};

/** Tries `queries` two by two in fresh visits for the bytes, then all of them twice in one visit for the time. */
export async function measureCost(browser: Browser, url: string, queries: string[]): Promise<SearchCost> {
	const [first, later]: [number[], number[]] = [[], []];
	for (let index = 0; index + 1 < queries.length; index += 2) {
		const [one, two] = await weighTwo(browser, url, [queries[index] as string, queries[index + 1] as string]);
		first.push(one);
		later.push(two);
	}
	const times = await timeKeystrokes(browser, url, queries);
	return {
		first: { median: percentile(first, 0.5), most: Math.max(...first) },
		later: { median: percentile(later, 0.5), most: Math.max(...later) },
		keystroke: { median: percentile(times, 0.5), p95: percentile(times, 0.95) },
	};
}

/** Counted where they are sent, headers left out, because Pagefind fetches in a worker, which a page's log misses. */
async function weighTwo(browser: Browser, url: string, queries: [string, string]): Promise<[number, number]> {
	const context = await browser.newContext();
	const page = await context.newPage();
	let bytes = 0;
	context.on('response', (response) => (bytes += Number(response.headers()['content-length'] ?? 0)));
	await page.goto(url, { waitUntil: 'networkidle' });
	const sizes: number[] = [];
	for (const q of queries) {
		bytes = 0;
		await askOurs(page, [{ q, all: false }]);
		await page.waitForLoadState('networkidle');
		sizes.push(bytes);
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

function percentile(numbers: number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
