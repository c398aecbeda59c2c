/** A letter to parents: what is typed stands on the sheet, and is kept only by one who asks for it. */
import { expect, type Page, test } from '@playwright/test';
import { everythingKept } from './device.ts';
import { printed } from './paper.ts';

const letter = 'campaigns/drowning-prevention/letter/';
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const sheet = (page: Page) => page.locator('.letter-sheet');

test('school, class, telephone and day stand on the letter and the slip as they are typed', async ({ page }) => {
	await page.goto(letter);
	await field(page, '学校').fill('绿水镇中心小学');
	await field(page, '班级').fill('三（2）班');
	await field(page, '联系电话').fill('0571-12345678');
	await field(page, '日期').fill('2027-07-01');
	await expect(sheet(page).locator('[data-fill="school"]')).toHaveText('绿水镇中心小学');
	await expect(sheet(page).locator('[data-fill="class"]')).toHaveText('三（2）班');
	await expect(sheet(page).locator('[data-fill="phone"]')).toHaveText('0571-12345678');
	await expect(sheet(page).locator('[data-fill="day"]')).toHaveText('2027年7月1日');
	expect(await everythingKept(page)).toEqual([]);
});

test('what was typed is remembered when asked for, and forgotten when no longer', async ({ page }) => {
	await page.goto(letter);
	await field(page, '学校').fill('绿水镇中心小学');
	await page.getByLabel('在这台设备上记住学校').check();
	await expect(page.getByRole('status').filter({ hasText: '记住了' })).toBeVisible();
	await page.goto('campaigns/fire-month/letter/');
	await expect(field(page, '学校')).toHaveValue('绿水镇中心小学');
	await expect(sheet(page).locator('[data-fill="school"]')).toHaveText('绿水镇中心小学');
	await page.getByLabel('在这台设备上记住学校').uncheck();
	expect(await everythingKept(page)).toEqual([]);
	await page.reload();
	await expect(field(page, '学校')).toHaveValue('');
});

test('全部删除 forgets it too', async ({ page }) => {
	await page.goto(letter);
	await field(page, '学校').fill('绿水镇中心小学');
	await page.getByLabel('在这台设备上记住学校').check();
	await page.goto('progress/');
	await page.getByRole('button', { name: '全部删除' }).first().click();
	await page.getByRole('button', { name: /删除/ }).last().click();
	await expect.poll(() => everythingKept(page)).toEqual([]);
});

test('any text typed leaves the letter whole and one page', async ({ page }) => {
	await page.goto(letter);
	for (const name of ['学校', '班级', '联系电话']) await field(page, name).fill('<b>长</b>&"'.repeat(60));
	await expect(sheet(page).locator('[data-fill="school"] b')).toHaveCount(0);
	expect((await printed(page)).pages).toBe(1);
});

test('with storage out of reach it says so and prints all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			},
		});
	});
	await page.goto(letter);
	await field(page, '学校').fill('绿水镇中心小学');
	await page.getByLabel('在这台设备上记住学校').check();
	await expect(page.getByRole('status').filter({ hasText: '没能记住' })).toBeVisible();
	await expect(sheet(page).locator('[data-fill="school"]')).toHaveText('绿水镇中心小学');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the letter stands there with blanks to write on', async ({ page }) => {
		await page.goto(letter);
		await expect(sheet(page)).toContainText('今晚在家做一件事');
		await expect(sheet(page)).toContainText('家长签名');
		await expect(page.locator('letter-form noscript p')).toContainText('空白的地方用笔写');
	});
});
