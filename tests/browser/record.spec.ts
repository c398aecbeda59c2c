/** A teacher writes the record of a class meeting, prints it on one sheet, and takes it off the computer again. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { longest } from '../../src/schemas/meetings.ts';
import { faults, openWith, stored, textOf } from './device.ts';

const key = 'pinganke:meetings';
const saved = readFileSync(new URL('../fixtures/saved/meetings-1.json', import.meta.url), 'utf8').trim();
const address = 'teacher/record/';
const known = `${address}?meeting=m1k3f9x2ab`;
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const sheet = (page: Page) => page.locator('.record-sheet');
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const meetings = async (page: Page) => JSON.parse((await stored(page, key)) ?? '{"meetings":{}}').meetings;
const open = (page: Page, where = known) => openWith(page, { [key]: saved }, where);

/** How many pages of A4 it takes. */
async function pagesOf(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+08:00'));
});

test('a record of a lesson is filled from what happened: numbers, questions in words, percents', async ({ page }) => {
	await open(page);
	await expect(field(page, '日期')).toHaveValue('2026-11-20');
	await expect(field(page, '到场人数')).toHaveValue('41');
	await expect(page.getByRole('group', { name: /^第 1 题：.+？/ })).toBeVisible();
	await expect(sheet(page)).toContainText('绿水镇中心小学');
	await expect(sheet(page).getByRole('row').nth(1)).toHaveText(/18\/41 人（43%）\s*39\/41 人（95%）/);
	await expect(sheet(page)).toContainText('两次都问的 1 道题：开课时答对 43%，结束时答对 95%。');
	await expect(sheet(page)).toContainText('睡前看一眼灶台');
});

test('what is typed is on the sheet and on the computer at once, without a button', async ({ page }) => {
	await open(page);
	await field(page, '主题').fill('雪天路滑，慢一点');
	await expect(sheet(page)).toContainText('雪天路滑，慢一点');
	await expect(said(page, '已记在这台电脑上')).toBeVisible();
	await page.getByLabel('答对').first().fill('20');
	await page.reload();
	await expect(field(page, '主题')).toHaveValue('雪天路滑，慢一点');
	await expect(sheet(page)).toContainText('20/41 人（48%）');
});

test('a blank one begins with today, the school and the class of the last, and is kept with the first word', async ({
	page,
}) => {
	await open(page, address);
	await expect(field(page, '日期')).toHaveValue('2026-11-26');
	expect(Object.keys(await meetings(page))).toHaveLength(2);
	await field(page, '讨论了什么，约定了什么').fill('说好了：走楼梯靠右');
	await expect(page).toHaveURL(/\?meeting=\w+$/);
	expect(Object.keys(await meetings(page))).toHaveLength(3);
	await page.reload();
	await expect(field(page, '讨论了什么，约定了什么')).toHaveValue('说好了：走楼梯靠右');
});

test('a title of ours names its lesson; questions can be the teacher’s own, up to six', async ({ page }) => {
	await page.goto(address);
	await field(page, '主题').fill('看见着火，先出去，再打 119');
	await page.getByRole('button', { name: '加一道题' }).click();
	const row = page.getByRole('group', { name: '第 1 题' });
	await expect(row.getByLabel('问的是什么')).toBeFocused();
	await page.keyboard.type('门打不开怎么办？');
	await row.getByLabel('共举手').last().fill('40');
	await row.getByLabel('答对').last().fill('30');
	await expect(sheet(page)).toContainText('1 道题，结束时答对 75%。');
	const [meeting] = Object.values(await meetings(page)) as { lesson: string; results: object[] }[];
	expect(meeting?.lesson).toBe('fire/out-then-call');
	expect(meeting?.results).toEqual([{ question: '门打不开怎么办？', after: { right: 30, hands: 40 } }]);
	await page.getByRole('button', { name: '去掉第 1 题' }).click();
	await expect(page.getByRole('group', { name: '第 1 题' })).toHaveCount(0);
	await page.reload();
	await expect(sheet(page)).not.toContainText('门打不开');
});

test('it is printed on one sheet of A4: blank, and with the longest of everything', async ({ page }) => {
	await page.goto(address);
	expect(await pagesOf(page)).toBe(1);
	await page.getByRole('button', { name: '加一道题' }).click();
	await page.keyboard.type('家里的门打不开怎么办？');
	await field(page, '讨论了什么，约定了什么').fill(`走楼梯靠右。\n${'约定的事情。'.repeat(20)}\n三\n四\n五\n六`);
	expect(await pagesOf(page)).toBe(1);
	const long = (length: number) => '讨论安全的事情。'.repeat(60).slice(0, length);
	const results = Array.from({ length: 6 }, () => ({
		...{ question: long(longest.question), before: { right: 9999, hands: 9999 }, after: { right: 9999, hands: 9999 } },
	}));
	const texts = Object.fromEntries(Object.entries(longest).map(([name, length]) => [name, long(length)]));
	const discussed = `${'1\n'.repeat(50)}${long(300)}`;
	const meeting = { turn: 1, day: '2026-11-20', minutes: 999, present: 9999, ...texts, results, discussed };
	await openWith(page, { [key]: JSON.stringify({ version: 1, meetings: { a: meeting } }) }, `${address}?meeting=a`);

	expect(await pagesOf(page)).toBe(1);
	await page.setViewportSize({ width: 658, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.record-form, .site-header, .site-footer')).toHaveCount(3);
	for (const away of await page.locator('.record-form, .site-header, .site-footer').all())
		await expect(away).toBeHidden();
	const bottom = (selector: string) => page.locator(selector).evaluate((each) => each.getBoundingClientRect().bottom);
	expect(await bottom('.record-foot')).toBeLessThanOrEqual((await bottom('.record-sheet')) + 1);
});

test('all records go into one file for spreadsheets', async ({ page }) => {
	await open(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载全部记录' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('班会记录-2026-11-26.csv');
	const lines = (await textOf(file)).split('\r\n');
	expect(lines[0]).toMatch(/^\uFEFF日期,学校,班级,主题/);
	expect(lines[1]).toMatch(/^2026-11-20,绿水镇中心小学,三（2）班,先出去，再打 119,王老师,30,41,43%,95%,1,/);
	expect(lines[2]).toMatch(/^2026-11-25,,,雪天路滑/);
});

test('one button deletes it, and one brings it back', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: '删掉这份记录' }).click();
	await expect(page.getByRole('heading', { name: '这份记录删掉了' })).toBeFocused();
	expect(Object.keys(await meetings(page))).toEqual(['m2q8w7e6rt']);
	await page.getByRole('button', { name: '拿回来' }).click();
	await expect(field(page, '主题')).toHaveValue('先出去，再打 119');
	expect((await meetings(page))['m1k3f9x2ab'].results).toHaveLength(2);
	await page.getByRole('button', { name: '删掉这份记录' }).click();
	await page.reload();
	await expect(page.getByRole('heading', { name: '没有找到这份记录' })).toBeVisible();
});

test('a record that is not here is said to be so, calmly, and leads on', async ({ page }) => {
	for (const id of ['nobody', '__proto__', '%3Cscript%3E']) {
		await page.goto(`${address}?meeting=${id}`);
		await expect(page.getByText('可能删掉了，也可能记在另一台电脑上。')).toBeVisible();
	}
	await page.getByRole('link', { name: '写一份新的' }).click();
	await expect(field(page, '主题')).toBeVisible();
});

test('F12 two tabs of one record: the later word counts in both, and a deleted one stays away', async ({
	page,
	context,
}) => {
	await open(page);
	const second = await context.newPage();
	await second.goto(known);
	await field(second, '主题').fill('改过的主题');
	await expect(field(page, '主题')).toHaveValue('改过的主题');
	await second.getByRole('button', { name: '删掉这份记录' }).click();
	await expect(page.getByRole('heading', { name: '没有找到这份记录' })).toBeVisible();
});

for (const [fault, notice] of [
	['full', '未保存：这台电脑没有记住这份记录'],
	['blocked', '这台电脑不让网页记东西'],
] as const) {
	test(`F01 F02 storage that is ${fault}: it can still be written and printed, and says that it is not kept`, async ({
		page,
	}) => {
		await page.addInitScript(faults[fault]);
		await page.goto(address);
		await field(page, '主题').fill('防火');
		await expect(page.getByText(notice)).toBeVisible();
		await expect(page.getByText('已记在这台电脑上')).toHaveCount(0);
		await expect(sheet(page)).toContainText('防火');
	});
}

test('T04 what is typed is characters, also on the sheet', async ({ page }) => {
	await page.goto(address);
	await field(page, '讨论了什么，约定了什么').fill('<img src=x onerror=alert(1)>');
	await expect(sheet(page)).toContainText('<img src=x onerror=alert(1)>');
	await expect(sheet(page).locator('img')).toHaveCount(0);
});

test('nothing asks for a pupil’s name', async ({ page }) => {
	await page.goto(address);
	await expect(page.getByText('这里不写学生姓名，只写人数。').first()).toBeVisible();
	const labels = await page.locator('form label').allTextContents();
	expect(labels.filter((label) => /姓名|学生/.test(label))).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('it is an empty sheet to fill in by hand', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('main noscript p')).toContainText('用笔填');
		await expect(sheet(page)).toContainText('到场人数');
		await expect(page.locator('.record-form')).toBeHidden();
	});
});
