/** A page is handed on by its own address, by whatever way the browser knows. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { everythingKept } from './device.ts';

const pages = [
	'lessons/fire/out-then-call/',
	'campaigns/fire-month/',
	'checklists/classroom/',
	'notices/flu-2026/',
	'help/',
];
const hung = '?from=timeline&isappinstalled=0&scene=1&share_token=abc&utm_source=x&fbclid=y';
const press = (page: Page) => page.locator('share-page [data-do=share]').click();
const status = (page: Page) => page.locator('share-page [role=status]');
const own = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

/** What the sheet of this browser does; `none` takes it away. */
async function withSheet(page: Page, sheet: 'none' | 'takes' | 'AbortError' | 'NotAllowedError'): Promise<void> {
	await page.addInitScript((does) => {
		const share = async (data: ShareData): Promise<void> => {
			document.documentElement.dataset.shared = data.url;
			if (does !== 'takes') throw new DOMException('', does);
		};
		if (does === 'none') Reflect.deleteProperty(Navigator.prototype, 'share');
		else Object.defineProperty(navigator, 'share', { value: share });
	}, sheet);
}

async function withoutClipboard(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
}

for (const path of pages)
	test(`the sheet gets the address of ${path} and nothing hung on it`, async ({ page }) => {
		await withSheet(page, 'takes');
		await page.goto(path + hung);
		await press(page);
		await expect(page.locator('html')).toHaveAttribute('data-shared', (await own(page)) ?? '?');
		expect(await own(page)).not.toContain('?');
		await expect(status(page)).toBeEmpty();
	});

test('a sheet that is closed is the end of it', async ({ page }) => {
	await withSheet(page, 'AbortError');
	await page.goto(pages[0] as string);
	await press(page);
	await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
	await expect(status(page)).toBeEmpty();
});

test('without a sheet, or with one that refuses, the address is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withSheet(page, 'NotAllowedError');
	await page.goto(pages[0] + hung);
	await press(page);
	await expect(status(page)).toContainText('复制好了');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await own(page));
});

test('with neither, a field holds the address', async ({ page }) => {
	await withSheet(page, 'none');
	await withoutClipboard(page);
	await page.goto(pages[0] + hung);
	await press(page);
	await expect(status(page).getByRole('textbox')).toHaveValue((await own(page)) ?? '?');
});

test('the slides keep their own words in the address and no others', async ({ page }) => {
	await page.goto(`lessons/fire/out-then-call/teach/${hung}&minutes=5`);
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/\/teach\/\?minutes=5#[^?&]+$/);
});

for (const path of pages)
	test(`the poster of ${path} holds the code of its own address`, async ({ page }) => {
		await page.goto(path + hung);
		const before = await everythingKept(page);
		const saved = page.waitForEvent('download');
		await page.locator('share-page [data-do=poster]').click();
		const file = await (await saved).path();
		const picture = sharp(readFileSync(file)).ensureAlpha();
		const { width, height, format } = await picture.metadata();
		expect([width, height, format]).toEqual([1080, 1440, 'png']);
		const corner = await picture.extract({ left: 80, top: 960, width: 410, height: 410 }).raw().toBuffer();
		expect(decodeQR({ width: 410, height: 410, data: new Uint8Array(corner) })).toBe(await own(page));
		await expect(page.locator('.share-page-poster')).toBeVisible();
		expect(await everythingKept(page)).toEqual(before);
	});

test('a device that draws nothing says so', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toDataURL = () => 'data:,';
	});
	await page.goto(pages[0] as string);
	await page.locator('share-page [data-do=poster]').click();
	await expect(status(page)).toContainText('做不了图片');
});

for (const [width, height] of [
	[390, 844],
	[320, 568],
] as const)
	for (const scripted of [true, false])
		test.describe(`a parent on ${width}×${height} ${scripted ? 'with storage blocked' : 'without a script'}`, () => {
			test.use({ viewport: { width, height }, javaScriptEnabled: scripted });

			test('sees within one screen what it is about, tonight, whom to call and the letter', async ({ page }) => {
				if (scripted)
					await page.addInitScript(() => {
						for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
							Object.defineProperty(window, name, {
								get() {
									throw new DOMException('no', 'SecurityError');
								},
							});
					});
				await page.goto(`lessons/fire/feel-the-door/${hung}`);
				const way = page.getByRole('complementary', { name: '给家长' });
				await expect(way).toContainText('用手背摸门');
				await expect(way).toContainText('今晚在家');
				await expect(way.getByRole('link', { name: '119' })).toHaveAttribute('href', 'tel:119');
				const box = await way.boundingBox();
				expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
				await way.getByRole('link', { name: '给家长的信' }).click();
				await expect(page).toHaveURL(/campaigns\/[a-z-]+\/letter\/$/);
			});
		});

test('a lesson of the mind names whom to call before anything else', async ({ page }) => {
	await page.goto('lessons/mind/tell-someone-hurting/');
	await expect(page.locator('.parents-way > :first-child a')).toHaveAttribute('href', /^tel:/);
});

test('lessons for teachers and for a university have no word for parents', async ({ page }) => {
	for (const path of ['lessons/bullying/teachers-first-day/', 'lessons/lab/first-day-in-lab/']) {
		await page.goto(path);
		await expect(page.locator('.parents-way')).toHaveCount(0);
	}
});

test('what to say on the phone can be read out, and the short message is short', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('campaigns/fire-month/');
	const part = page.locator('.campaign-phone');
	await expect(part).toContainText('先打 119');
	await part.getByRole('button', { name: '复制短信' }).click();
	await expect(part.getByRole('status')).toContainText('复制好了');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await part.locator('.campaign-phone-message').textContent());
	const link = await part.getByRole('link', { name: '用手机发短信' }).getAttribute('href');
	expect(decodeURIComponent(link ?? '')).toBe(`sms:?body=${copied}`);
});
