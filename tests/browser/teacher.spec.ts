/** A teacher opens the page two minutes before class: begins a lesson, finds her records, sees what comes next. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { faults, openWith, stored, textOf } from './device.ts';

const key = 'pinganke:meetings';
const saved = readFileSync(new URL('../fixtures/saved/meetings-1.json', import.meta.url), 'utf8').trim();
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const records = (page: Page) => section(page, '班会记录');
const start = (page: Page) => section(page, '现在就上课');
const on = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T08:00:00+08:00`));

test.beforeEach(({ page }) => on(page, '2026-11-26'));

test('any lesson begins in any cut with three steps: topic, lesson, minutes', async ({ page, baseURL }) => {
	await page.goto('teacher/');
	await start(page).locator('summary', { hasText: '防溺水' }).click();
	const lesson = start(page).locator('details[open] .teach-links', { hasText: '同伴落水' });
	await expect(lesson.getByRole('link')).toHaveCount(4);
	const link = lesson.getByRole('link', { name: '5 分钟 讲“同伴落水，我在岸上能做什么”' });
	expect(await link.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(
		`${baseURL}lessons/drowning/friend-in-water/teach/?minutes=5`,
	);
});

test('by keyboard, and only for one stage', async ({ page }) => {
	await page.goto('teacher/');
	await start(page).getByRole('radio', { name: '高中' }).focus();
	await page.keyboard.press('Space');
	await start(page).locator('summary', { hasText: '消防逃生' }).focus();
	await page.keyboard.press('Enter');
	const rows = start(page).locator('details[open] .teach-links:visible');
	for (const row of await rows.all()) await expect(row).toContainText('高中');
	expect(await rows.count()).toBeGreaterThan(0);
});

test('the campaign of this month stands ready, and what was taught this term says so', async ({ page }) => {
	await openWith(page, { [key]: saved }, 'teacher/');
	await expect(start(page).getByText('十一月的活动：')).toBeVisible();
	await expect(start(page).getByRole('heading', { name: /119 消防宣传月/ })).toBeVisible();
	const taught = start(page).locator('.teach-plan .teach-links', { hasText: '先出去，再打 119' });
	await expect(taught).toContainText('这学期 11月20日讲过');
	await expect(start(page).locator('[data-taught]:visible')).toHaveCount(1);
});

test('next month is planned by the reader’s own day, not by that of the build', async ({ page }) => {
	const plan = section(page, '下个月讲什么');
	await on(page, '2027-08-20');
	await page.goto('teacher/');
	await expect(plan.getByText('九月的活动：')).toBeVisible();
	await expect(plan.getByRole('heading', { name: /9月1日.*9月30日/ })).toBeVisible();
	await expect(plan.getByRole('link', { name: /^30 分钟/ }).first()).toHaveAttribute('href', /\/teach\/\?minutes=30$/);
	await on(page, '2027-07-26');
	await page.reload();
	await expect(plan.getByText('八月的活动：')).toBeVisible();
	await expect(plan.getByRole('heading', { name: /平安暑假/ })).toBeVisible();
});

test('the records of this term, the latest first; those of before are folded away', async ({ page }) => {
	await openWith(page, { [key]: saved }, 'teacher/');
	await expect(records(page)).toContainText('2026—2027 学年第一学期，2 份。');
	await expect(records(page).getByRole('listitem')).toHaveText([
		/雪天路滑/,
		/先出去.*三（2）班 · 30 分钟 · 到场 41 人 · 答对从 43% 到 95%/,
	]);
	await on(page, '2027-03-01');
	await page.reload();
	await expect(records(page)).toContainText('2026—2027 学年第二学期，0 份。');
	await expect(records(page).getByRole('link', { name: /雪天路滑/ })).toBeHidden();
	await records(page).getByText('以前学期的 2 份').click();
	await records(page)
		.getByRole('link', { name: /雪天路滑/ })
		.click();
	await expect(page.getByLabel('主题', { exact: true })).toHaveValue('雪天路滑');
});

test('all of them go into one file, and are deleted with one button and a second question', async ({ page }) => {
	await openWith(page, { [key]: saved }, 'teacher/');
	const download = page.waitForEvent('download');
	await records(page).getByRole('button', { name: '下载全部记录' }).click();
	expect(await textOf(await download)).toContain('雪天路滑');
	await records(page).getByRole('button', { name: '删掉全部记录' }).press('Enter');
	await page.keyboard.press('Tab');
	await expect(records(page).getByRole('button', { name: '先留着' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(records(page).getByRole('button', { name: '删掉全部记录' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(records(page).getByRole('button', { name: '确定删掉' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(records(page).getByText('已全部删掉。')).toBeFocused();
	expect(await stored(page, key)).toBeNull();
	await expect(records(page).getByRole('listitem')).toHaveCount(0);
});

test('F05 F08 records that cannot be read are said to be so, and are not touched', async ({ page }) => {
	for (const [text, notice] of [
		[saved.slice(0, 100), '读不出来'],
		[saved.replace('"version":1', '"version":2'), '更新的版本'],
	] as const) {
		await openWith(page, { [key]: text }, 'teacher/');
		await expect(records(page).locator('.notice:visible')).toContainText(notice);
		expect(await stored(page, key)).toBe(text);
	}
});

test('F02 without storage a lesson begins all the same', async ({ page }) => {
	await page.addInitScript(faults.blocked);
	await page.goto('teacher/');
	await expect(
		start(page)
			.getByRole('link', { name: /^1 分钟/ })
			.first(),
	).toBeVisible();
	await expect(records(page).getByText('这台电脑不让网页记东西')).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('every lesson can be begun, and a blank record printed', async ({ page }) => {
		await page.goto('teacher/');
		await start(page).locator('summary').first().click();
		await expect(
			start(page)
				.locator('details[open]')
				.getByRole('link', { name: /^30 分钟/ })
				.first(),
		).toBeVisible();
		await expect(section(page, '下个月讲什么').getByRole('link').first()).toBeVisible();
		await records(page).getByRole('link', { name: '写一份新的' }).click();
		await expect(page.locator('.record-sheet')).toBeVisible();
	});
});
