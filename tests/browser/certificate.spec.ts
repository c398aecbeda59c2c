/** A certificate says what was practised, for joy; the name on it is kept nowhere. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { certificatePage, claims, put, recordOf } from './receipt-helpers.ts';

const main = (page: Page) => page.getByRole('main');
const lowerPrimary = { 'fire/out-then-call': 90 };

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+08:00'));
});

test('before the campaign is practised it says what is left, for each stage, and leads there', async ({ page }) => {
	await put(page, recordOf({ 'fire/out-then-call': 60, 'drowning/float-first': 100 }));
	await page.goto(certificatePage);
	await expect(main(page).getByRole('heading', { name: '还没练完' })).toBeVisible();
	await expect(page.getByRole('button', { name: '打印证书' })).toBeHidden();
	const way = main(page).getByRole('heading', { name: /给小学低年级的，还有/ });
	await expect(way).toBeVisible();
	await main(page).getByRole('link', { name: '看见着火，先出去，再打 119' }).first().click();
	await expect(page).toHaveURL(/\/lessons\/fire\/out-then-call\/$/);
});

test('once all for one stage is practised there is a sheet with lessons and days, and no claim', async ({ page }) => {
	await put(page, recordOf({ ...lowerPrimary, 'fire/smoke-in-corridor': 40 }));
	await page.goto(certificatePage);
	const sheet = page.locator('.certificate-sheet:visible');
	await page.getByLabel('名字').fill('小蓝鲸');
	await expect(sheet).toContainText('小蓝鲸');
	await expect(sheet.getByRole('listitem')).toHaveText([/看见着火，先出去，再打 119.*2026年11月3日通过测验/]);
	await expect(sheet).toContainText('不说明学会了什么');
	await expect(sheet).toContainText('2026年11月25日');
	await expect(sheet.getByRole('img')).toHaveAccessibleName(/孩|男|女/);
	expect(await main(page).innerText()).not.toMatch(claims);
});

test('the name is kept nowhere, and markup is a name like any other', async ({ page }) => {
	await put(page, recordOf(lowerPrimary));
	await page.goto(certificatePage);
	const before = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
	await page.getByLabel('名字').fill('<i>小&"');
	await expect(page.locator('.certificate-name:visible')).toHaveText('<i>小&"');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: '存成图片' }).click();
	await expect(page.getByRole('status').filter({ hasText: '图片做好了' })).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(before);
	expect(page.url()).toMatch(/\/certificate\/$/);
	await page.reload();
	await expect(page.getByLabel('名字')).toHaveValue('');
});

test('it is kept as a picture of an A4 page', async ({ page }) => {
	await put(page, recordOf(lowerPrimary));
	await page.goto(certificatePage);
	await page.getByLabel('名字').fill('小蓝鲸');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '存成图片' }).click();
	const bytes = readFileSync(await (await download).path());
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1240, 1754]);
	await expect(page.getByRole('img', { name: '纪念证书的图片' })).toBeVisible();
});

test('on paper there is the sheet and nothing else, on one page', async ({ page }) => {
	await put(page, recordOf(lowerPrimary));
	await page.goto(certificatePage);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.certificate-sheet:visible')).toHaveCount(1);
	for (const name of ['打印证书', '存成图片']) await expect(page.getByRole('button', { name })).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is a sheet to fill in by hand', async ({ page }) => {
		await page.goto(certificatePage);
		await expect(page.locator('noscript p').first()).toContainText('打印下面这张空白的');
		await expect(page.locator('noscript .certificate-box')).toHaveCount(5);
		await expect(page.getByRole('button', { name: '打印证书' })).toHaveCount(0);
	});
});
