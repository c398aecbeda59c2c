/** Safety notices come and go by the reader's own calendar. */
import { expect, type Page, test } from '@playwright/test';
import { builtText } from './pages.ts';

const bar = (page: Page) => page.getByRole('region', { name: '现在要当心' });
const on = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));

test('the home page shows those that hold today, and leads to what to do', async ({ page }) => {
	await on(page, '2027-01-10');
	await page.goto('./');
	await expect(bar(page).getByRole('listitem').getByRole('link')).toHaveCount(4);
	await bar(page).getByRole('link', { name: '河面结冰了，一步也不上' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/河面结冰了/);
	await expect(page.getByText('正在生效，到 2027年3月10日')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: '119' }).first()).toHaveAttribute('href', 'tel:119');
	await page.getByRole('link', { name: '看课文：冰面上，一步也不试' }).click();
	await expect(page).toHaveURL(/\/lessons\/drowning\/thin-ice\/$/);
});

test('when none holds, the home page says nothing of them', async ({ page }) => {
	await on(page, '2031-05-01');
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(bar(page)).toBeHidden();
});

test('one that is over stays readable, and says so', async ({ page }) => {
	await on(page, '2027-04-01');
	await page.goto('notices/');
	await page.getByRole('link', { name: '河面结冰了，一步也不上' }).click();
	await expect(page.getByText('已经过去，到 2027年3月10日')).toBeVisible();
});

test('the feed carries them', () => {
	expect(builtText('rss.xml')).toMatch(/安全提示：河面结冰了，一步也不上<\/title>.*?\/notices\/ice-2026\//s);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('every notice can be read, with its days', async ({ page }) => {
		await page.goto('notices/');
		await page.getByRole('link', { name: '河面结冰了，一步也不上' }).click();
		await expect(page.getByRole('heading', { name: '这几天这样做' })).toBeVisible();
		await expect(page.locator('[data-state]').filter({ hasText: '2026年12月1日' })).toBeVisible();
	});
});
