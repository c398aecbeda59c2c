/** What browser tests do with the storage of a device, and look for on it. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Learner, Progress } from '../../src/schemas/progress.ts';

export const key = 'pinganke:progress';

/** A frozen record of that version, as it stands on devices. */
export function savedText(version: 1 | 2): string {
	return readFileSync(new URL(`../fixtures/saved/progress-${version}.json`, import.meta.url), 'utf8').trim();
}

/** A record of the nameless learner. */
export function recordOf(learner: Partial<Learner>): string {
	return JSON.stringify({ version: 2, learners: { me: learner } });
}

/** Puts things on the device once, before `address` opens: a script for every page would put them back after a reload. */
export async function openWith(page: Page, entries: Record<string, string>, address: string): Promise<void> {
	await page.goto('404.html');
	await page.evaluate(
		(all) => Object.entries(all).forEach(([name, value]) => localStorage.setItem(name, value)),
		entries,
	);
	await page.goto(address);
}

/** The text under a key, `null` when there is none. */
export function stored(page: Page, name = key): Promise<string | null> {
	return page.evaluate((each) => localStorage.getItem(each), name);
}

/** What is saved, as data. */
export async function storedProgress(page: Page): Promise<Progress> {
	return JSON.parse((await stored(page)) ?? 'null') as Progress;
}

/** Names of everything that the browser keeps for this site. */
export function everythingKept(page: Page): Promise<string[]> {
	return page.evaluate(async () => [
		...Object.keys(localStorage).map((name) => `localStorage ${name}`),
		...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
		...(await caches.keys()).map((name) => `cache ${name}`),
		...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
	]);
}

/** Faults of storage, to be injected before any script of the page runs. */
export const faults = {
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	blocked: () =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		}),
};

/** The text of a downloaded file. */
export async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}
