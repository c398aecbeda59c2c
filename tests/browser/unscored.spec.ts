/** Lessons about mind, body and being hurt are never scored and never kept: whatever is pressed there leaves no trace. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { readSettings } from '../../scripts/lib/settings.ts';
import { everythingKept } from './device.ts';

const folder = join(readSettings().contentDir, 'lessons');
const lessons = globSync('*/*.mdx', { cwd: folder }).map((file) => {
	const matter = /^---\n(.*?)\n---/s.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
	const data = parse(matter) as { scored?: boolean; withdrawn?: unknown; quiz?: string };
	return {
		id: file
			.split(sep)
			.join('/')
			.replace(/\.mdx$/, ''),
		...data,
	};
});
const unscored = lessons.filter(({ scored }) => scored === false);

test('there are lessons that are never scored', () => {
	expect(unscored.length).toBeGreaterThan(0);
});

for (const { id } of unscored) {
	test(`nothing that is pressed in ${id} leaves anything on the device`, async ({ page }) => {
		await page.goto(`lessons/${id}/`);
		expect(await everythingKept(page)).toEqual([]);
		expect(await pressEverything(page)).toBeGreaterThan(10);
		expect(await everythingKept(page)).toEqual([]);
		await page.goto('progress/');
		await expect(page.getByText('还没有记录')).toBeVisible();
		expect(await everythingKept(page)).toEqual([]);
	});
}

test('the same pressing does leave something in a lesson that is scored', async ({ page }) => {
	const scored = lessons.find(({ quiz, withdrawn }) => quiz !== undefined && withdrawn === undefined);
	await page.goto(`lessons/${scored?.id}/`);
	// The record loads as its button comes near; a press before that would wait for it and then leave the page.
	const record = page.waitForResponse(/finish-lesson-record/);
	await page.locator('finish-lesson').scrollIntoViewIfNeeded();
	await (await record).finished();
	await pressEverything(page);
	expect(await everythingKept(page)).toEqual(['localStorage pinganke:progress']);
});

/** Presses every link, button, field and summary of the page, twice, without leaving it; gives how many there were. */
function pressEverything(page: Page): Promise<number> {
	return page.evaluate(async () => {
		window.print = () => undefined;
		window.addEventListener('click', (event) => {
			if ((event.target as Element).closest('a')) event.preventDefault();
		});
		const all = document.querySelectorAll<HTMLElement>(
			'a, button, summary, input, select, textarea, [role], [tabindex]',
		);
		for (const target of [...all, ...all]) {
			target.focus();
			target.click();
			for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		window.dispatchEvent(new Event('pagehide'));
		return all.length;
	});
}
