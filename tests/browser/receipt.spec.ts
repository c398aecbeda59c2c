/** A pupil makes a receipt, if she likes, and hands it in herself. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { decodeReceipt } from '../../src/domain/receipt-code.ts';
import { campaignMark, classMark, quizListMark } from '../../src/domain/receipt-marks.ts';
import { campaign, claims, put, quizzes, receiptPage, recordOf } from './receipt-helpers.ts';

const main = (page: Page) => page.getByRole('main');
const made = (page: Page) => main(page).getByRole('region', { name: '回执做好了' });
const codeOn = async (page: Page): Promise<string> =>
	(await made(page).getByRole('group', { name: '回执码' }).innerText()).replace(/\s/g, '');

async function make(page: Page, classCode = '3A7', who = '12'): Promise<void> {
	await page.getByLabel('班级代码').fill(classCode);
	await page.getByLabel('座号或昵称').fill(who);
	await page.getByRole('button', { name: '做一张回执' }).click();
	await expect(made(page)).toBeVisible();
}

const savedReceipts = (page: Page): Promise<Record<string, unknown>> =>
	page.evaluate(() => JSON.parse(localStorage.getItem('pinganke:progress') ?? '{}').learners.me.receipts);

test.use({ timezoneId: 'Asia/Shanghai' });
test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+08:00'));
});

test('a receipt shows what it will say, then a code that says just that', async ({ page }) => {
	await put(page, recordOf({ 'fire/out-then-call': 90, 'fire/feel-the-door': 60, 'drowning/float-first': 100 }));
	await page.goto(receiptPage);
	const preview = page.locator('.receipt-preview').getByRole('listitem');
	await expect(preview).toHaveText([/90%/, /60%/, /还没做/, /还没做/, /还没做/]);
	await make(page);
	await expect(made(page)).toBeFocused();
	expect(decodeReceipt(await codeOn(page))).toMatchObject({
		state: 'ok',
		facts: {
			campaign: campaignMark(campaign),
			classCode: classMark('3A7'),
			who: { kind: 'seat', seat: 12 },
			day: '2026-11-25',
			quizList: quizListMark(quizzes),
			scores: [90, 60, undefined, undefined, undefined],
		},
	});
	await expect(made(page)).toContainText('自愿提交，不作考核依据');
	await expect(made(page).getByRole('img', { name: /回执的二维码/ })).toBeVisible();
	expect(await main(page).innerText()).not.toMatch(claims);
});

test('I27 a receipt stays as it was when results get better, and a new one stands beside it', async ({ page }) => {
	await put(page, recordOf({ 'fire/out-then-call': 60 }));
	await page.goto(receiptPage);
	await make(page);
	const first = await codeOn(page);
	await page.evaluate(() => {
		const all = JSON.parse(localStorage.getItem('pinganke:progress') ?? '');
		all.learners.me.quizzes['fire/out-then-call'].best = 95;
		localStorage.setItem('pinganke:progress', JSON.stringify(all));
	});
	await page.reload();
	await make(page);
	const second = await codeOn(page);
	expect(second).not.toBe(first);
	expect(Object.keys(await savedReceipts(page)).sort()).toEqual(
		[first, second].map((each) => each.replace(/-/g, '')).sort(),
	);
	await page
		.getByRole('button', { name: /看 2026年11月25日 的回执/ })
		.last()
		.click();
	await expect(made(page)).toContainText('60%');
	expect(await codeOn(page)).toBe(first);
});

test('I26 a double click, and Enter held down, make one receipt', async ({ page }) => {
	await put(page, recordOf({ 'fire/out-then-call': 90 }));
	await page.goto(receiptPage);
	await page.getByLabel('班级代码').fill('3A7');
	await page.getByLabel('座号或昵称').fill('12');
	await page.getByRole('button', { name: '做一张回执' }).dblclick();
	await page.getByLabel('座号或昵称').focus();
	for (let times = 0; times < 5; times += 1) await page.keyboard.press('Enter');
	expect(Object.keys(await savedReceipts(page))).toHaveLength(1);
	await expect(page.getByRole('button', { name: /的回执/ })).toHaveCount(1);
});

test('I12 markup as a nickname and as a class code is shown as the characters it is', async ({ page }) => {
	await page.goto(receiptPage);
	let alerts = 0;
	page.on('dialog', (dialog) => (alerts++, dialog.dismiss()));
	await make(page, '<img src=x>', '<b>x\'"');
	await expect(made(page)).toContainText('<img src=x>');
	await expect(made(page)).toContainText('<b>x\'"');
	await page.getByRole('button', { name: '存成图片' }).click();
	await expect(made(page).getByRole('img', { name: /回执图片/ })).toBeVisible();
	expect(await made(page).locator('b:text("x"), img[src="x"]').count()).toBe(0);
	expect(alerts).toBe(0);
});

for (const [classCode, who, says, field] of [
	['', '12', '还没填班级代码', '班级代码'],
	[' - ', '12', '还没填班级代码', '班级代码'],
	['3A7', '', '座号，或者最多 6 个字的昵称', '座号或昵称'],
	['3A7', '0', '座号，或者最多 6 个字的昵称', '座号或昵称'],
	['3A7', '1000', '座号，或者最多 6 个字的昵称', '座号或昵称'],
	['3A7', '一二三四五六七', '座号，或者最多 6 个字的昵称', '座号或昵称'],
] as const) {
	test(`“${classCode}” and “${who}” make no receipt, and the field says why`, async ({ page }) => {
		await page.goto(receiptPage);
		await page.getByLabel('班级代码').fill(classCode);
		await page.getByLabel('座号或昵称').fill(who);
		await page.keyboard.press('Enter');
		await expect(page.getByLabel(field)).toBeFocused();
		await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(says));
		await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
		await expect(made(page)).toBeHidden();
	});
}

test.describe('under a system in Arabic', () => {
	test.use({ locale: 'ar-EG', timezoneId: 'Africa/Cairo' });

	test('I28 the code, the day and a seat in Arabic digits are the same', async ({ page }) => {
		await put(page, recordOf({ 'fire/out-then-call': 90 }));
		await page.goto(receiptPage);
		await make(page, '3A7', '١٢');
		expect(decodeReceipt(await codeOn(page))).toMatchObject({ facts: { who: { seat: 12 }, day: '2026-11-25' } });
		await expect(made(page)).toContainText('2026年11月25日');
	});
});

test('it is copied as it stands, and kept as a picture that holds the same code', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(receiptPage);
	await make(page);
	await page.getByRole('button', { name: '复制回执码' }).click();
	await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOn(page));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '存成图片' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('回执-119 消防宣传月-12.png');
	const bytes = readFileSync(await file.path());
	expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
	// The teacher's page reads it back.
	await page.goto('teacher/');
	await page.getByLabel('班级代码').fill('3a7');
	await page.getByLabel('活动', { exact: true }).selectOption(campaign);
	await page.getByLabel('读图片').setInputFiles({ name: 'r.png', mimeType: 'image/png', buffer: bytes });
	await expect(page.getByRole('status').filter({ hasText: '收下 1 份' })).toBeVisible();
});

test('the picture is made at once, though the browser has no idle time', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = () => undefined;
	});
	await page.goto(receiptPage);
	await make(page);
	await page.getByRole('button', { name: '存成图片' }).click();
	await expect(made(page).getByRole('img', { name: /回执图片/ })).toBeVisible();
});

test('T10 nothing is sent, and the address says nothing', async ({ page, baseURL }) => {
	const asked: string[] = [];
	await put(page, recordOf({ 'fire/out-then-call': 90 }));
	await page.goto(receiptPage);
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
	await make(page);
	const code = await codeOn(page);
	await page.getByRole('button', { name: '存成图片' }).click();
	await expect(made(page).getByRole('img', { name: /回执图片/ })).toBeVisible();
	// The icon of the page and our own files, as on any page: no word of what was made.
	const { origin } = new URL(baseURL ?? '');
	expect(asked.filter((request) => !/^GET \S+ $/.test(request))).toEqual([]);
	expect(asked.filter((request) => !request.includes(` ${origin}/`) && !request.includes(' blob:'))).toEqual([]);
	expect(asked.filter((request) => /[?#=]/.test(request) || request.includes(code))).toEqual([]);
	expect(page.url()).toBe(new URL(receiptPage, baseURL).href);
});

test('a device that keeps nothing says 未保存, and the receipt can be handed in all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto(receiptPage);
	await make(page);
	await expect(made(page)).toContainText('未保存');
	expect(decodeReceipt(await codeOn(page)).state).toBe('ok');
});

test('the campaign leads here and to the certificate; search engines are kept out', async ({ page }) => {
	await page.goto(`campaigns/${campaign}/`);
	await page.getByRole('link', { name: '做一张回执，交给老师（自愿）' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('回执：119 消防宣传月');
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await page.goBack();
	await page.getByRole('link', { name: '做一张纪念证书' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('纪念证书：119 消防宣传月');
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('printed before anything is made, it is a slip to fill in; afterwards, the receipt', async ({ page }) => {
	await page.goto(receiptPage);
	await page.emulateMedia({ media: 'print' });
	await expect(main(page).getByText('______ %').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await make(page);
	await page.emulateMedia({ media: 'print' });
	await expect(made(page).getByRole('group', { name: '回执码' })).toBeVisible();
	await expect(main(page).getByText('______ %').first()).toBeHidden();
	await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says calmly what needs one, and gives a slip of paper', async ({ page }) => {
		await page.goto(receiptPage);
		await expect(page.locator('noscript p')).toContainText('没有脚本，可以用下面的纸回执');
		await expect(page.getByRole('button', { name: '做一张回执' })).toHaveCount(0);
		await expect(main(page).getByText('______ %').first()).toBeVisible();
	});
});
