/** One page of a built site as a phone on a slow network meets it. */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';
import { keepVitals, readVitals, type Vitals } from './vitals.ts';

/** Times in milliseconds, sizes in bytes as they came over the wire, gzip included. */
export type Weight = Vitals & { requests: number; bytes: number; scriptBytes: number };

const visits = 3;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms of delay. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Visits `path` of each site in `folders` three times and keeps the median of each figure. */
export async function weighPages<Name extends string>(
	pages: Record<Name, { dir: string; path: string }>,
): Promise<Record<Name, Weight>> {
	const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-sandbox'];
	const browser = await chromium.launch({ executablePath: await findBrowser(), args });
	try {
		const weights: [string, Weight][] = [];
		for (const [name, { dir, path }] of Object.entries<{ dir: string; path: string }>(pages)) {
			weights.push([name, await weigh(browser, dir, path)]);
		}
		return Object.fromEntries(weights) as Record<Name, Weight>;
	} finally {
		await browser.close();
	}
}

async function weigh(browser: Browser, dir: string, path: string): Promise<Weight> {
	const server = await serve({ dir });
	const found: Weight[] = [];
	for (let visit = 0; visit < visits; visit++) found.push(await visitOnce(browser, new URL(path, server.url).href));
	await server.close();
	const names = Object.keys(found[0] as Weight) as (keyof Weight)[];
	return Object.fromEntries(names.map((name) => [name, median(found.map((each) => each[name]))])) as Weight;
}

/** A new context each time, so that nothing is cached. */
async function visitOnce(browser: Browser, url: string): Promise<Weight> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', network);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const scripts = new Set<string>();
	const sizes = new Map<string, number>();
	devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
	await page.addInitScript(keepVitals);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	const vitals = await page.evaluate(readVitals);
	await context.close();
	const ofScripts = [...sizes].filter(([id]) => scripts.has(id)).map(([, bytes]) => bytes);
	return { ...vitals, requests: sizes.size, bytes: sum([...sizes.values()]), scriptBytes: sum(ofScripts) };
}

function median(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
