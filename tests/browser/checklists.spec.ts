/** Somebody walks with a checklist, writes down what does not hold, and follows it until it is closed. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { everyProblem } from './pages.ts';
import { everythingKept, faults, openWith, stored, textOf } from './device.ts';

const key = 'pinganke:checklists';
const slugs = [
	'home-fire',
	'school-bus',
	'classroom',
	'laboratory',
	'kitchen',
	'playground',
	'dormitory',
	'before-holiday',
];

const form = (page: Page): Locator => page.locator('checklist-find form');
const lines = (page: Page): Locator => page.locator('[data-finding]');
const open = { turn: 1, checklist: 'classroom', item: 'back-door', place: '三楼', note: '', days: ['2026-11-09'] };
const entry = { ...open, reopened: 0 };
const ledgerOf = (findings: Record<string, object>): string => JSON.stringify({ version: 1, removals: 0, findings });

/** A picture as a camera would make it, larger than what is kept. */
async function photo(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const base64 = await page.evaluate(() => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1200 });
		canvas.getContext('2d')?.fillRect(100, 100, 900, 900);
		return canvas.toDataURL('image/png').split(',')[1] as string;
	});
	return { name: 'wall.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

/** How many A4 pages would come out of the printer. */
async function printed(page: Page): Promise<number> {
	const file = await page.pdf({ preferCSSPageSize: true });
	return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('what is found', () => {
	test.beforeEach(({ page }) => page.clock.install({ time: new Date('2026-11-26T10:05:00+08:00') }));

	test('is written down from the list, reported, fixed, closed, and there after a reload', async ({ page }) => {
		await page.goto('checklists/classroom/');
		await page.getByRole('link', { name: '不符合，记一条：前后门从里面都能打开' }).click();
		await expect(form(page).getByLabel('在哪里')).toBeFocused();
		await expect(form(page).getByLabel('哪一条不符合')).toHaveValue('back-door');
		await page.keyboard.type('三楼东头');
		await form(page).getByLabel('哪天发现').fill('2026-11-20');
		await form(page).getByLabel('备注').fill('门口有柜子');
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(form(page).getByText('记下了，只记在这台设备上。')).toBeVisible();
		await expect(lines(page)).toContainText('不符合：前后门从里面都能打开，门口没有东西');
		await expect(lines(page)).toContainText('教室 · 三楼东头');

		await lines(page).getByLabel('日期').fill('2026-11-21');
		await page.getByRole('button', { name: '报告了' }).click();
		await expect(lines(page)).toContainText('报告 2026年11月21日');
		await expect(page.getByRole('button', { name: '改好了' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(lines(page)).toContainText('整改 2026年11月26日');
		await page.getByRole('button', { name: '复查过，销号' }).click();
		await expect(page.getByText('没销号的 0 条，已销号的 1 条')).toBeVisible();
		await page.reload();
		await expect(lines(page)).toContainText('已销号');
		await expect(lines(page).getByRole('listitem')).toHaveText([
			'发现 2026年11月20日',
			'报告 2026年11月21日',
			'整改 2026年11月26日',
			'销号 2026年11月26日',
		]);
		await expect(page.getByRole('button', { name: /^(报告了|改好了|复查过)/ })).toHaveCount(0);
	});

	test('takes no step on a day before the last one', async ({ page }) => {
		await openWith(page, { [key]: ledgerOf({ f1: entry }) }, 'checklists/');
		await lines(page).getByLabel('日期').fill('2026-11-08');
		await page.getByRole('button', { name: '报告了' }).click();
		await expect(page.getByText('日期不能早于上一步的 2026年11月9日。')).toBeVisible();
		await expect(lines(page).getByLabel('日期')).toBeFocused();
		expect(await stored(page, key)).not.toContain('2026-11-08');
	});

	test('is opened again when it comes back', async ({ page }) => {
		const closed = { ...entry, days: ['2026-11-09', '2026-11-09', '2026-11-10', '2026-11-12'] };
		await openWith(page, { [key]: ledgerOf({ f1: closed }) }, 'checklists/');
		await page.getByRole('button', { name: '又出现了，重新打开' }).click();
		await expect(lines(page).getByRole('listitem')).toHaveText(['发现 2026年11月26日', '重新打开过 1 次']);
		await expect(page.getByRole('button', { name: '报告了' })).toBeFocused();
	});

	test('that no item names needs a word of its own', async ({ page }) => {
		await page.goto('checklists/home-fire/');
		await form(page).getByLabel('哪一条不符合').selectOption('别的（写在备注里）');
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(form(page).getByText('请在备注里写是什么。')).toBeVisible();
		await expect(form(page).getByLabel('备注')).toBeFocused();
		await expect(lines(page)).toHaveCount(0);
		await page.keyboard.type('阳台的纸箱');
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(lines(page)).toContainText('阳台的纸箱');
	});

	test('is the same in two tabs, and a day typed there is not lost', async ({ page, context }) => {
		await openWith(page, { [key]: ledgerOf({ f1: entry }) }, 'checklists/classroom/');
		await lines(page).getByLabel('日期').fill('2026-11-15');
		const other = await context.newPage();
		await other.goto('checklists/classroom/');
		await form(other).getByRole('button', { name: '记下' }).click();
		await expect(lines(page)).toHaveCount(2);
		await expect(lines(page).first().getByLabel('日期')).toHaveValue('2026-11-15');
	});
});

test.describe('a photograph', () => {
	test('is made small, kept on this device, shown, and deleted with its entry', async ({ page }) => {
		await page.goto('checklists/playground/');
		await form(page)
			.getByLabel('照片（可以不拍）')
			.setInputFiles(await photo(page));
		await form(page).getByRole('button', { name: '记下' }).click();
		await lines(page).getByRole('button', { name: '看照片' }).click();
		const picture = lines(page).getByRole('img', { name: /的照片$/ });
		await expect(picture).toHaveJSProperty('naturalWidth', 1024);
		await expect(picture).toHaveJSProperty('naturalHeight', 512);
		await lines(page).getByRole('button', { name: '收起照片' }).click();
		await expect(picture).toHaveCount(0);
		await page.goto('checklists/');
		await expect(lines(page).getByRole('button', { name: '看照片' })).toBeVisible();
		await lines(page).getByRole('button', { name: '删掉' }).click();
		await lines(page).getByRole('button', { name: '再按一次，删掉' }).click();
		await expect(page.getByText('删掉了“')).toBeVisible();
		await expect(lines(page)).toHaveCount(0);
		expect(await photosKept(page)).toEqual([]);
	});

	test('for which there is no room costs nothing else', async ({ page }) => {
		await page.addInitScript(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto('checklists/playground/');
		await form(page)
			.getByLabel('照片（可以不拍）')
			.setInputFiles(await photo(page));
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(form(page).getByText('照片未保存：这台设备放不下了。文字记下了')).toBeVisible();
		await lines(page).getByRole('button', { name: '看照片' }).click();
		await expect(lines(page).getByRole('img')).toBeVisible();
		await page.reload();
		await expect(lines(page)).toHaveCount(1);
		await expect(lines(page).getByRole('button', { name: '看照片' })).toHaveCount(0);
	});

	test('that is none is said to be none', async ({ page }) => {
		await page.goto('checklists/playground/');
		const file = { name: 'list.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
		await form(page).getByLabel('照片（可以不拍）').setInputFiles(file);
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(form(page).getByText('文字记下了。照片没有加上')).toBeVisible();
		await expect(lines(page)).toHaveCount(1);
	});

	test('without its entry is swept away', async ({ page }) => {
		await page.goto('checklists/playground/');
		await form(page)
			.getByLabel('照片（可以不拍）')
			.setInputFiles(await photo(page));
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(lines(page).getByRole('button', { name: '看照片' })).toBeVisible();
		expect(await photosKept(page)).toHaveLength(1);
		await openWith(page, { [key]: ledgerOf({ f1: entry }) }, 'checklists/');
		await expect.poll(() => photosKept(page)).toEqual([]);
	});
});

test.describe('the ledger of this device', () => {
	const closed = {
		...entry,
		checklist: 'home-fire',
		item: 'other',
		note: '=1+1',
		days: ['2026-10-01', '2026-10-01', '2026-10-02', '2026-10-03'],
	};
	const gone = { ...entry, checklist: 'volcano', item: 'lava', days: ['2026-11-01', '2026-11-02'] };
	const data = ledgerOf({ f1: closed, f2: entry, f3: gone });

	test.beforeEach(({ page }) => openWith(page, { [key]: data }, 'checklists/'));

	test('shows all checklists, open ones first', async ({ page }) => {
		await expect(lines(page)).toHaveText([/已报告.*lava/, /发现.*前后门/, /已销号.*=1\+1/]);
		await page.goto('checklists/classroom/');
		await expect(lines(page)).toHaveCount(1);
	});

	test('is taken away as a table, in which nothing runs', async ({ page }) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '下载表格' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^隐患台账-\d{4}-\d{2}-\d{2}\.csv$/);
		const [head, first, second, third] = (await textOf(download)).split('\r\n');
		expect(head).toBe('\uFEFF清单,发现了什么,在哪里,到哪一步,发现,报告,整改,销号,重新打开,备注');
		expect(first).toContain('网站上已经没有这份清单（volcano）');
		expect(second).toBe('教室,不符合：前后门从里面都能打开，门口没有东西,三楼,发现,2026-11-09,,,,,');
		expect(third).toBe("家里的火灾隐患,'=1+1,三楼,已销号,2026-10-01,2026-10-01,2026-10-02,2026-10-03,,'=1+1");
	});

	test('is deleted after a second question, with the photographs', async ({ page }) => {
		await page.getByRole('button', { name: '全部删除' }).click();
		await page.getByRole('button', { name: '先不删' }).click();
		expect(await stored(page, key)).not.toBeNull();
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(page.getByText('已全部删除。')).toBeVisible();
		await expect(page.getByText('还没有记下什么。')).toBeVisible();
		expect(await stored(page, key)).toBeNull();
	});

	test('is named on the page of what is kept, and deleted there too, with the photographs', async ({ page }) => {
		await page.goto('checklists/playground/');
		await form(page)
			.getByLabel('照片（可以不拍）')
			.setInputFiles(await photo(page));
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(lines(page).getByRole('button', { name: '看照片' })).toBeVisible();
		expect((await everythingKept(page)).join()).toContain('database pinganke-photos');
		await page.goto('progress/');
		await page.getByRole('link', { name: '看台账' }).click();
		await expect(lines(page)).toHaveCount(4);
		await page.goBack();
		await page.getByRole('button', { name: '全部删除' }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(page.getByText('已全部删除。')).toBeVisible();
		expect((await everythingKept(page)).filter((name) => /checklists|photos/.test(name))).toEqual([]);
	});

	test('where databases cannot be listed, the photographs are deleted all the same', async ({ page }) => {
		await page.addInitScript(() => Object.assign(IDBFactory.prototype, { databases: undefined }));
		await page.goto('checklists/playground/');
		await form(page)
			.getByLabel('照片（可以不拍）')
			.setInputFiles(await photo(page));
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(lines(page).getByRole('button', { name: '看照片' })).toBeVisible();
		await page.goto('progress/');
		await page.getByRole('button', { name: '全部删除' }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(page.getByText('已全部删除。')).toBeVisible();
		expect(await photosKept(page)).toEqual([]);
	});
});

for (const fault of ['full', 'blocked'] as const) {
	test(`where storage is ${fault}, it says 未保存 and works until the page is closed`, async ({ page }) => {
		await page.addInitScript(faults[fault]);
		await page.goto('checklists/kitchen/');
		await form(page).getByRole('button', { name: '记下' }).click();
		await expect(form(page).getByText('未保存：这台设备没能记下来。')).toBeVisible();
		await expect(page.locator('checklist-saved').getByText('未保存').and(page.locator(':visible'))).toHaveCount(1);
		await page.getByRole('button', { name: '报告了' }).click();
		await expect(lines(page)).toContainText('已报告');
	});
}

test.describe('on paper', () => {
	for (const slug of slugs)
		test(`${slug} is a sheet of paper, both sides, with a box for each line`, async ({ page }) => {
			await page.goto(`checklists/${slug}/`);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByText('检查人')).toBeVisible();
			await expect(page.getByText('尚未专业审核')).toBeVisible();
			await expect(form(page)).toBeHidden();
			await expect(page.getByRole('heading', { name: '这份清单记下的' })).toBeHidden();
			await page.emulateMedia({ media: null });
			expect(await printed(page)).toBeLessThanOrEqual(2);
		});

	test('the ledger has a row for each entry, and empty ones to go on by hand', async ({ page }) => {
		await openWith(page, { [key]: ledgerOf({ f1: entry }) }, 'checklists/');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('row')).toHaveCount(8);
		await expect(page.getByRole('row', { name: /前后门.*教室 三楼.*2026-11-09/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: '安全检查清单' })).toBeHidden();
		await page.emulateMedia({ media: null });
		expect(await printed(page)).toBe(1);
	});
});

test('a ledger in use holds to every rule, on a phone too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	const long = { ...entry, place: '长'.repeat(30), note: 'x'.repeat(200) };
	const closed = { ...entry, days: ['2026-11-09', '2026-11-09', '2026-11-09', '2026-11-09'], reopened: 2 };
	await openWith(page, { [key]: ledgerOf({ f1: long, f2: closed }) }, 'checklists/classroom/');
	await form(page)
		.getByLabel('照片（可以不拍）')
		.setInputFiles(await photo(page));
	await form(page).getByRole('button', { name: '记下' }).click();
	await lines(page).getByRole('button', { name: '看照片' }).click();
	await expect(lines(page).getByRole('img')).toBeVisible();
	expect(await everyProblem(page)).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is there to read and to print, and says how to write by hand', async ({ page }) => {
		await page.goto('checklists/laboratory/');
		await expect(page.getByText('尚未专业审核')).toBeVisible();
		await expect(page.getByRole('heading', { name: '洗眼器前没有堆东西' })).toBeVisible();
		// Playwright's own text search passes over noscript.
		await expect(page.locator('#find noscript p')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('link', { name: /记一条/ })).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('检查人')).toBeVisible();
	});
});

test('campaigns, the teacher’s page, a topic and the foot of a page lead to the checklists', async ({ page }) => {
	await page.goto('campaigns/fire-month/');
	await expect(page.locator('main').getByRole('link', { name: '家里的火灾隐患' })).toBeVisible();
	for (const from of ['teacher/', 'lessons/fire/']) {
		await page.goto(from);
		await expect(page.locator('main a[href*="/checklists/"]').first()).toBeVisible();
	}
	await page.locator('footer').getByRole('link', { name: '检查清单' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '安全检查清单' })).toBeVisible();
	await expect(page.locator('main article')).toHaveCount(slugs.length);
});

/** Ids of the photographs in the database; none when it is not there. */
function photosKept(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const request = indexedDB.open('pinganke-photos');
				request.onerror = () => resolve([]);
				request.onupgradeneeded = () => request.transaction?.abort();
				request.onsuccess = () => {
					const all = request.result.transaction('photos').objectStore('photos').getAllKeys();
					all.onsuccess = () => {
						request.result.close();
						resolve(all.result.map(String));
					};
				};
			}),
	);
}
