/** A pile of receipts pasted into the teacher's page of the real site: how long until all are counted and kept. */
import { loadavg } from 'node:os';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { encodeReceipt } from '../../../src/domain/receipt-code.ts';
import { campaignMark, classMark, quizListMark } from '../../../src/domain/receipt-marks.ts';
import { readWho, type Who } from '../../../src/domain/receipt-who.ts';
import { buildIfChanged } from '../build-site.ts';
import { findBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';
import type { Settings } from '../settings.ts';

/**
 * Milliseconds from the press of the button until all are counted and each is answered; of these, the longest time for which
 * the page could not answer, and the longest task (0 when none took 50 ms). `work` is processor time of the page's main thread, which other work on the machine
 * does not lengthen.
 */
export type Merge = { total: number; silence: number; longest: number; work: number };

/** `load` is that of the machine before; `slowed` is with the processor slowed four times, as on an old computer in a classroom. */
export type Merges = { receipts: number; load: number; plain: Merge; slowed: Merge };

const rounds = 3;
const classCode = '3A7';

/** Median of three rounds, each with a new browser profile. Builds the site when it has changed. */
export async function mergeReceipts(settings: Settings, receipts = 2000): Promise<Merges> {
	await buildIfChanged(settings);
	const server = await serve({ dir: settings.outDir, base: settings.basePath });
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
	try {
		const [load = 0] = loadavg();
		const url = new URL('teacher/', server.url).href;
		const [plain, slowed] = [await median(browser, url, receipts, 1), await median(browser, url, receipts, 4)];
		return { receipts, load, plain, slowed };
	} finally {
		await browser.close();
		await server.close();
	}
}

async function median(browser: Browser, url: string, receipts: number, slowing: number): Promise<Merge> {
	const found: Merge[] = [];
	for (let round = 0; round < rounds; round += 1) found.push(await mergeOnce(browser, url, receipts, slowing));
	return found.toSorted((a, b) => a.total - b.total)[Math.floor(rounds / 2)] as Merge;
}

async function mergeOnce(browser: Browser, url: string, receipts: number, slowing: number): Promise<Merge> {
	const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const page = await context.newPage();
	// Other work on the machine may make the page late; only what follows the press is measured.
	page.setDefaultTimeout(120_000);
	await page.goto(url, { waitUntil: 'networkidle' });
	const { id, quizzes } = await firstCampaign(page);
	await page.locator('[name="class"]').fill(classCode);
	await page.locator('[name="campaign"]').selectOption(id);
	await page
		.locator('textarea')
		.evaluate((field, text) => void ((field as HTMLTextAreaElement).value = text), pile(id, quizzes, receipts));
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing });
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await mainThread(devtools);
	const merge = await page.evaluate(pressAndWait, receipts);
	const work = (await mainThread(devtools)) - before;
	await context.close();
	return { ...merge, work };
}

/** Processor time that the main thread has taken so far, in milliseconds. */
async function mainThread(devtools: CDPSession): Promise<number> {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function firstCampaign(page: Page): Promise<{ id: string; quizzes: string[] }> {
	return page.locator('class-receipts').evaluate((element) => {
		const [first] = JSON.parse((element as HTMLElement).dataset['campaigns'] as string) as {
			id: string;
			quizzes: { id: string }[];
		}[];
		if (!first) throw new Error('no campaign with quizzes');
		return { id: first.id, quizzes: first.quizzes.map((quiz) => quiz.id) };
	});
}

/** As from a chat: a name before each, one line for each. Seats up to 999, then nicknames. */
function pile(id: string, quizzes: string[], receipts: number): string {
	const lines = Array.from({ length: receipts }, (_, index) => {
		const code = encodeReceipt({
			campaign: campaignMark(id),
			classCode: classMark(classCode),
			who: readWho(index < 999 ? String(index + 1) : `鱼${index}`) as Who,
			day: '2026-11-25',
			quizList: quizListMark(quizzes),
			scores: quizzes.map((_quiz, place) => (index * 7 + place * 13) % 101),
		});
		return `${index} 号家长 19:03：${code}`;
	});
	return lines.join('\n');
}

/** Runs inside the page, so it uses nothing from here. */
function pressAndWait(receipts: number): Promise<{ total: number; silence: number; longest: number }> {
	return new Promise((resolve) => {
		let [silence, longest, running] = [0, 0, true];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
		}).observe({ type: 'longtask' });
		let last = performance.now();
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			const now = performance.now();
			silence = Math.max(silence, now - last);
			last = now;
			if (running) setTimeout(() => port2.postMessage(0), 4);
		};
		const begun = performance.now();
		// The roll says how many it counted; the answers stand one for each receipt.
		const counted = (): number => Number(/\d+/.exec(document.querySelector('[data-facts] dd')?.textContent ?? '')?.[0]);
		const answers = (): number => document.querySelectorAll('[data-answers] li').length;
		const look = (): void => {
			if (counted() !== receipts || answers() < receipts) return void requestAnimationFrame(look);
			const total = performance.now() - begun;
			running = false;
			// Long tasks are told of a little later.
			setTimeout(() => resolve({ total, silence, longest }), 300);
		};
		(document.querySelector('[data-take] [type="submit"]') as HTMLElement).click();
		port2.postMessage(0);
		look();
	});
}
