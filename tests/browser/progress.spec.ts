import { expect, type Page, test } from '@playwright/test';

const main = (page: Page) => page.getByRole('main');
const key = 'pinganke:progress';
const known = {
	version: 1,
	lessons: { 'fire/feel-the-door': { done: '2026-11-02' }, 'fire/gone-for-good': { done: '2026-10-01' } },
	quizzes: { 'fire/out-then-call': { best: 7, total: 8, passed: '2026-11-03' } },
};

/** Puts things on the device once, before the page opens: a script for every page would put them back after a reload. */
async function openWith(page: Page, entries: Record<string, string>): Promise<void> {
	await page.goto('404.html');
	await page.evaluate(
		(all) => Object.entries(all).forEach(([name, value]) => localStorage.setItem(name, value)),
		entries,
	);
	await page.goto('progress/');
}

const stored = (page: Page, name = key) => page.evaluate((each) => localStorage.getItem(each), name);

test('a device that knows nothing says so', async ({ page }) => {
	await page.goto('progress/');
	await expect(page.getByRole('status').filter({ hasText: '还没有记录' })).toBeVisible();
	await expect(main(page).getByRole('heading', { name: '学完的课' })).toBeHidden();
});

test('what the device knows is shown with titles, days and scores, and leads to the pages', async ({ page }) => {
	await openWith(page, { [key]: JSON.stringify(known) });
	const items = main(page).getByRole('listitem');
	await expect(items.nth(0)).toContainText('2026年11月2日');
	await expect(items.filter({ hasText: 'fire/gone-for-good' })).toContainText('网站上已经没有这一课');
	await expect(items.filter({ hasText: '最好一次' })).toContainText('最好一次答对 7 题，共 8 题');
	await expect(items.filter({ hasText: '最好一次' })).toContainText('2026年11月3日');
	await items.nth(0).getByRole('link').click();
	await expect(page).toHaveURL(/\/lessons\/fire\/feel-the-door\/$/);
});

test('everything is deleted after a second question, by keyboard, and what others keep stays', async ({ page }) => {
	await openWith(page, { [key]: JSON.stringify(known), 'pinganke:later': 'x', 'other-site': 'theirs' });
	await page.getByRole('button', { name: '全部删除', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: '确定全部删除' })).toBeFocused();
	expect(await stored(page)).not.toBeNull();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: '已全部删除' })).toBeVisible();
	await expect(page.getByRole('button', { name: '全部删除', exact: true })).toBeFocused();
	await expect(main(page).getByText('最好一次')).toBeHidden();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['other-site']);
	await page.reload();
	await expect(page.getByRole('status').filter({ hasText: '还没有记录' })).toBeVisible();
});

test('one who thinks again keeps everything', async ({ page }) => {
	await openWith(page, { [key]: JSON.stringify(known) });
	await page.getByRole('button', { name: '全部删除', exact: true }).click();
	await page.getByRole('button', { name: '先不删' }).press('Enter');
	await expect(page.getByRole('button', { name: '确定全部删除' })).toBeHidden();
	await expect(page.getByRole('button', { name: '全部删除', exact: true })).toBeFocused();
	expect(await stored(page)).toBe(JSON.stringify(known));
});

for (const [what, raw, says] of [
	['cut off', '{"version":1,"lessons":{"fire/fe', '记录读不出来'],
	['null', 'null', '记录读不出来'],
	['a list', '[]', '记录读不出来'],
	['empty', '', '记录读不出来'],
	['newer', '{"version":2,"lessons":[],"badge":"x"}', '来自更新的版本'],
] as const) {
	test(`data that is ${what} is said to be so, and left as it is by every page`, async ({ page }) => {
		await openWith(page, { [key]: raw });
		await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
		await page.goto('lessons/fire/feel-the-door/');
		await page.getByRole('link', { name: '我学完了，去测一测' }).click();
		await expect(page.getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
		expect(await stored(page)).toBe(raw);
	});
}

test('data that is broken can still be deleted', async ({ page }) => {
	await openWith(page, { [key]: '{"version":1,' });
	await page.getByRole('button', { name: '全部删除', exact: true }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(page.getByRole('status').filter({ hasText: '已全部删除' })).toBeVisible();
	expect(await stored(page)).toBeNull();
});

test('a device that keeps nothing says why there is no record', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('progress/');
	await expect(page.getByRole('status').filter({ hasText: '不让网页记东西' })).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that nothing is kept', async ({ page }) => {
		await page.goto('progress/');
		await expect(page.locator('noscript p')).toContainText('没有脚本时，什么都不会记');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
