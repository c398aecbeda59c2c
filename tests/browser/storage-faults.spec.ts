/** Faults of a device's storage, each injected in a real page. Those that need no browser are tested beside the code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Progress } from '../../src/schemas/progress.ts';
import { expect, type Page, test } from '@playwright/test';
import { readSettings } from '../../scripts/lib/settings.ts';
import { faults, key, openWith, recordOf, savedText, stored, storedProgress, textOf } from './device.ts';

const lesson = 'lessons/fire/feel-the-door/';
const done = { 'drowning/float-first': { done: '2026-09-01' } };
const finish = (page: Page) => page.getByRole('link', { name: '我学完了，去测一测' }).click();
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
/** None while the page is on its way to the quiz: what is kept is asked for again. */
const lessonsKept = (page: Page) =>
	storedProgress(page).then(
		(progress: Progress | null) => Object.keys(progress?.learners['me']?.lessons ?? {}),
		() => [],
	);

test('F01 without room the reader is told, goes on, and can carry off what he did', async ({ page }) => {
	await page.addInitScript(faults.full);
	await page.goto(lesson);
	await finish(page);
	await expect(says(page, '未保存')).toBeVisible();
	await finish(page);
	await expect(page).toHaveURL(/\/quizzes\/fire\/feel-the-door\/$/);
	await page.goto('progress/');
	await page.getByRole('button', { name: '换一个同学' }).click();
	await page.getByLabel('昵称或座号').fill('12号');
	await page.keyboard.press('Enter');
	await expect(says(page, '可以先导出一份')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出一份' }).click(),
	]);
	expect(await textOf(download)).toContain('12号');
});

test('F02 with storage out of reach every kind of page works, and says that nothing is kept', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(faults.blocked);
	for (const address of ['./', 'lessons/', lesson, 'quizzes/fire/feel-the-door/', 'campaigns/fire-month/']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto('progress/');
	await expect(says(page, '不让网页记东西')).toBeVisible();
	await page.getByRole('button', { name: '全部删除', exact: true }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(says(page, '没能全部删除')).toBeVisible();
	expect(errors).toEqual([]);
});

test('F02 in a frame without an origin of its own the page works in memory', async ({ page, baseURL }) => {
	await page.goto('404.html');
	await page.evaluate((address) => {
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts');
		frame.src = address;
		document.body.append(frame);
	}, `${baseURL}progress/`);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('我的记录');
});

for (const [what, text, state] of [
	['F05 cut off in the middle', savedText(2).slice(0, -40), '读不出来，现在还没有动它'],
	['F06 empty', '', '读不出来，现在还没有动它'],
	['F06 null', 'null', '读不出来，现在还没有动它'],
	['F06 undefined', 'undefined', '读不出来，现在还没有动它'],
	['F06 a list', '[]', '读不出来，现在还没有动它'],
	['F07 of the wrong shape', '{"version":2,"learners":[1]}', '有几条读不出来'],
	['F09 without a version', '{"lessons":{}}', '读不出来，现在还没有动它'],
	['F09 of version 1.5', '{"version":1.5}', '读不出来，现在还没有动它'],
	['F09 of version -1', '{"version":-1}', '读不出来，现在还没有动它'],
	['F09 of version one', '{"version":"one"}', '读不出来，现在还没有动它'],
] as const) {
	test(`data that is ${what} is said to be so, and kept aside when something new is saved`, async ({ page }) => {
		await openWith(page, { [key]: text }, 'progress/');
		await expect(says(page, state)).toBeVisible();
		expect(await stored(page)).toBe(text);
		await page.goto(lesson);
		await finish(page);
		await expect(page).toHaveURL(/\/quizzes\//);
		expect(await stored(page, `${key}:set-aside`)).toBe(text);
		expect(await lessonsKept(page)).toEqual(['fire/feel-the-door']);
	});
}

test('F07 of damaged data the good entries stay, and the old text can be carried off and deleted', async ({ page }) => {
	const damaged = recordOf({ lessons: { ...done, 'fire/out-then-call': { done: 'yesterday' } } });
	await openWith(page, { [key]: damaged }, lesson);
	await finish(page);
	await expect(page).toHaveURL(/\/quizzes\//);
	expect(await lessonsKept(page)).toEqual(['drowning/float-first', 'fire/feel-the-door']);
	await page.goto('progress/');
	await expect(page.getByText('有 1 份读不出来的旧记录')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '导出旧记录' }).click(),
	]);
	expect(await textOf(download)).toBe(damaged);
	await page.getByRole('button', { name: '删掉旧记录' }).click();
	await page.getByRole('button', { name: '再按一次，删掉旧记录' }).click();
	await expect(page.getByText('有 1 份读不出来的旧记录')).toBeHidden();
	expect(await stored(page, `${key}:set-aside`)).toBeNull();
});

test('F08 data of a later version stays byte for byte, can be carried off, and the page goes on', async ({ page }) => {
	const newer = '{"version":3,"lessons":[],"badge":"x"}';
	await openWith(page, { [key]: newer }, lesson);
	await finish(page);
	await expect(says(page, '未保存')).toBeVisible();
	await page.goto('progress/');
	await expect(says(page, '这台设备上的记录来自更新的版本')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '原样导出' }).click(),
	]);
	expect(await textOf(download)).toBe(newer);
	expect(await stored(page)).toBe(newer);
	await page.getByRole('button', { name: '全部删除', exact: true }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(says(page, '已全部删除')).toBeVisible();
	expect(await stored(page)).toBeNull();
});

test('F11 a page that is closed between reading an old record and saving finds it again', async ({ page }) => {
	await openWith(page, { [key]: savedText(1) }, 'progress/');
	await page.goto('campaigns/fire-month/');
	await page.goto('progress/');
	await expect(page.getByText('最好一次 87%')).toBeVisible();
	expect(await stored(page)).toBe(savedText(1));
});

test('F12 two tabs that save at the same moment both keep theirs', async ({ page, context }) => {
	const other = await context.newPage();
	const quizzes = ['fire/feel-the-door', 'fire/out-then-call'];
	await page.goto(`quizzes/${quizzes[0]}/`);
	await other.goto(`quizzes/${quizzes[1]}/`);
	const answer = (each: Page) =>
		each
			.locator('fieldset[data-question]:visible [data-part]')
			.evaluate((part) => part.dispatchEvent(new Event('change', { bubbles: true })));
	await Promise.all([page, other].map(answer));
	const drafts = async () => Object.keys((await storedProgress(page)).learners['me']?.drafts ?? {}).sort();
	await expect.poll(drafts).toEqual(quizzes.map((quiz) => `${quiz}#practice`));
});

for (const [what, remove] of [
	['F14 everything was cleared in another tab', () => localStorage.clear()],
	['F15 its key was removed in another tab', () => localStorage.removeItem('pinganke:progress')],
] as const) {
	test(`${what}: the page follows and begins anew`, async ({ page, context }) => {
		await openWith(page, { [key]: recordOf({ lessons: done }) }, 'lessons/drowning/');
		await expect(page.getByText('已学完').locator('visible=true')).toHaveCount(1);
		const other = await context.newPage();
		await other.goto('404.html');
		await other.evaluate(remove);
		await expect(page.getByText('已学完').locator('visible=true')).toHaveCount(0);
		await page.goto(lesson);
		await finish(page);
		await expect.poll(() => lessonsKept(page)).toEqual(['fire/feel-the-door']);
	});
}

for (const [what, day] of [
	['back one year', '2025-11-22'],
	['forward to 2099', '2099-11-22'],
] as const) {
	test(`F17 with the clock ${what} the record and the year can be read`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));
		await openWith(page, { [key]: recordOf({ lessons: done }) }, 'progress/');
		await expect(page.getByText('2026年9月1日')).toBeVisible();
		await expect(page.locator('year-view').getByText(`${day.slice(0, 4)} 年 9 月`)).toBeVisible();
		await expect(page.locator('year-view').getByText(/Invalid|NaN/)).toHaveCount(0);
	});
}

test('F18 in another time zone a day stays the day that it was', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN', timezoneId: 'America/New_York' });
	const page = await context.newPage();
	await openWith(page, { [key]: recordOf({ lessons: done }) }, 'progress/');
	await expect(page.getByText('2026年9月1日')).toBeVisible();
	await context.close();
});

test('F19, F20 a private window, or a browser that purged everything, begins clean', async ({ browser, baseURL }) => {
	for (let window = 0; window < 2; window += 1) {
		const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
		const page = await context.newPage();
		await page.goto('progress/');
		await expect(page.getByText('还没有记录')).toBeVisible();
		await page.goto(lesson);
		await finish(page);
		await expect(page).toHaveURL(/\/quizzes\//);
		expect(await lessonsKept(page)).toEqual(['fire/feel-the-door']);
		await context.close();
	}
});

test('F21 opened from a USB stick a lesson can be read, and nothing is kept', async ({ page }) => {
	const file = join(readSettings().outDir, `${lesson}index.html`);
	expect(existsSync(file)).toBe(true);
	await page.goto(pathToFileURL(file).href);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('pinganke')))).toEqual(
		[],
	);
});

test('F23 on a kernel without locks, structuredClone and crypto.subtle everything is kept', async ({ page }) => {
	await page.addInitScript(() => {
		for (const [owner, name] of [
			[Navigator.prototype, 'locks'],
			[window, 'structuredClone'],
			[window, 'BroadcastChannel'],
			[Crypto.prototype, 'subtle'],
			[Crypto.prototype, 'randomUUID'],
		] as const) {
			Reflect.deleteProperty(owner, name);
		}
	});
	await page.goto('progress/');
	await page.getByRole('button', { name: '换一个同学' }).click();
	await page.getByLabel('昵称或座号').fill('12号');
	await page.keyboard.press('Enter');
	await expect(page.locator('learner-switch')).toContainText('记给：12号');
	await page.goto(lesson);
	await finish(page);
	await expect(page).toHaveURL(/\/quizzes\//);
	const { learners, current } = await storedProgress(page);
	expect([learners[current]?.name, Object.keys(learners[current]?.lessons ?? {})]).toEqual([
		'12号',
		['fire/feel-the-door'],
	]);
});
