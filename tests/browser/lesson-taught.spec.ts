/** One lesson of five minutes, taught from the first slide to its record by keyboard and clicker alone. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const shown = (page: Page) => page.locator('.slide[aria-current="true"]');

/** Tab until the focus stands there; a mouse is never used. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not reach ${String(target)}`);
}

/** Types hands for each option. */
async function count(page: Page, ...hands: string[]): Promise<void> {
	await page.keyboard.press('h');
	for (const each of hands) {
		await page.keyboard.type(each);
		await page.keyboard.press('Enter');
	}
}

/** Turns pages until a slide of this kind is shown; what was met on the way. */
async function turnUntil(page: Page, kind: string): Promise<string[]> {
	const met: string[] = [];
	for (let turns = 0; turns < 60; turns += 1) {
		const now = (await shown(page).getAttribute('data-kind')) as string;
		if (now === kind) return met;
		met.push(now);
		await page.keyboard.press('PageDown');
	}
	throw new Error(`no slide of the kind ${kind}`);
}

test('a lesson is taught from its first slide to its record without a mouse', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-26T10:00:00+08:00') });
	await page.goto('lessons/fire/out-then-call/teach/');
	await tabTo(page, shown(page).getByRole('link', { name: '5 分钟' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/minutes=5/);

	await turnUntil(page, 'hands-before');
	await count(page, '26', '19');
	await page.keyboard.press('PageDown');
	const met = await turnUntil(page, 'hands-after');
	expect(met).toEqual(expect.arrayContaining(['step', 'remember']));
	await page.clock.fastForward('06:00');
	await count(page, '12', '33');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('课前 42% → 现在 73%');
	await turnUntil(page, 'result');
	await expect(shown(page).getByRole('heading')).toHaveText('举对的手，课前 42%，现在 73%');

	await tabTo(page, shown(page).getByRole('link', { name: '写班会记录' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/teacher\/record\/\?meeting=2026-11-26-fire-out-then-call-/);
	const { meetings } = await page.evaluate(() => JSON.parse(localStorage.getItem('pinganke:meetings') ?? '{}'));
	expect(Object.values(meetings)).toMatchObject([
		{
			lesson: 'fire/out-then-call',
			topic: '看见着火，先出去，再打 119',
			day: '2026-11-26',
			minutes: 6,
			cut: 5,
			results: [
				{
					question: 'fire/out-then-call#toy-bed',
					before: { right: 19, hands: 45 },
					after: { right: 33, hands: 45 },
				},
			],
		},
	]);

	// The record is filled from what happened; the teacher adds what was said, and finds it again.
	const sheet = page.locator('.record-sheet');
	await expect(sheet).toContainText('看见着火，先出去，再打 119');
	await expect(sheet.getByRole('row').nth(1)).toHaveText(/19\/45 人（42%）\s*33\/45 人（73%）/);
	await tabTo(page, page.getByLabel('讨论了什么，约定了什么', { exact: true }));
	await page.keyboard.type('说好了：出来了就不回去');
	await expect(sheet).toContainText('说好了：出来了就不回去');
	await page.goBack();
	await expect(shown(page)).toHaveAttribute('data-kind', 'result');
	await tabTo(page, shown(page).getByRole('link', { name: '写班会记录' }));
	await page.keyboard.press('Enter');
	await expect(sheet).toContainText('说好了：出来了就不回去');
});
