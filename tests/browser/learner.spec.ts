import { expect, type Page, test } from '@playwright/test';
import { faults, key, openWith, recordOf, savedText, stored, storedProgress } from './device.ts';

const line = (page: Page) => page.locator('learner-switch');
const open = (page: Page) => page.getByRole('button', { name: '换一个同学' }).press('Enter');
const names = async (page: Page) => Object.values((await storedProgress(page)).learners).map(({ name }) => name);

async function take(page: Page, name: string): Promise<void> {
	await open(page);
	await page.getByLabel('昵称或座号').fill(name);
	await page.keyboard.press('Enter');
}

for (const address of ['quizzes/fire/feel-the-door/', 'campaigns/fire-month/', 'progress/']) {
	test(`${address} says for whom it keeps things, asks nothing, and keeps nothing by being opened`, async ({
		page,
	}) => {
		await page.goto(address);
		await expect(line(page)).toContainText('这台设备现在记给：没写名字的同学');
		await expect(line(page).getByRole('textbox')).toBeHidden();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});
}

test('another learner takes over by keyboard, and has a record of his own', async ({ page }) => {
	const quiz = 'drowning/float-first';
	const before = recordOf({ quizzes: { [quiz]: { best: 100, attempts: 1, passed: '2026-11-01' } } });
	await openWith(page, { [key]: before }, 'lessons/drowning/');
	await expect(page.getByText('测验已通过').locator('visible=true')).toHaveCount(1);
	await page.goto('campaigns/fire-month/');
	await open(page);
	await expect(line(page).getByRole('button', { name: '没写名字的同学' })).toBeFocused();
	await page.getByLabel('昵称或座号').fill('12号');
	await page.keyboard.press('Enter');
	await expect(line(page)).toContainText('记给：12号');
	await expect(page.getByRole('button', { name: '换一个同学' })).toBeFocused();
	await page.goto('lessons/drowning/');
	await expect(page.getByText('测验已通过').locator('visible=true')).toHaveCount(0);
	await page.goto('progress/');
	await open(page);
	await line(page).getByRole('button', { name: '没写名字的同学' }).click();
	await page.goto('lessons/drowning/');
	await expect(page.getByText('测验已通过').locator('visible=true')).toHaveCount(1);
});

test('a name that is known means the learner who has it (I21)', async ({ page }) => {
	await page.goto('progress/');
	await take(page, '12号');
	await take(page, '小雨');
	await take(page, ' １２号 ');
	await expect(line(page)).toContainText('记给：12号');
	expect((await names(page)).sort()).toEqual(['', '12号', '小雨']);
});

test('a quiz opens anew for the other learner', async ({ page }) => {
	await page.goto('quizzes/fire/feel-the-door/');
	const part = page.locator('fieldset[data-question]:visible [data-part]').first();
	await part.evaluate((each) => each.dispatchEvent(new Event('change', { bubbles: true })));
	const drafts = async () =>
		Object.values((await storedProgress(page)).learners).map((each) => Object.keys(each.drafts));
	expect(await drafts()).toEqual([['fire/feel-the-door#practice']]);
	await take(page, '12号');
	await expect(line(page)).toContainText('记给：12号');
	await page.locator('fieldset[data-question]:visible').first().waitFor();
	expect(await drafts()).toEqual([['fire/feel-the-door#practice'], []]);
	await open(page);
	await line(page).getByRole('button', { name: '没写名字的同学' }).click();
	await expect(page.getByText('接着上次没做完的')).toBeVisible();
});

test('Escape closes the choice and changes nothing', async ({ page }) => {
	await page.goto('progress/');
	await open(page);
	await page.keyboard.press('Escape');
	await expect(line(page).getByRole('textbox')).toBeHidden();
	await expect(page.getByRole('button', { name: '换一个同学' })).toBeFocused();
	expect(await stored(page)).toBeNull();
});

test('no name, or one that cannot be seen, is asked for once more', async ({ page }) => {
	await page.goto('progress/');
	for (const name of ['', '   ', '\u200B\u202E']) {
		await take(page, name);
		await expect(page.getByRole('alert')).toContainText('先写一个昵称或座号');
		await expect(page.getByLabel('昵称或座号')).toBeFocused();
		await page.keyboard.press('Escape');
	}
	expect(await stored(page)).toBeNull();
});

for (const [what, typed, kept] of [
	['I12 code', '<img src=x onerror=alert(1)>', '<img src=x o'],
	['I15 a line break', '小\n雨', '小雨'],
	['I15 a comma and a quote', '小,"雨', '小,"雨'],
	['signs that turn the direction', '\u202E12号\u2066', '12号'],
	['I13 a formula', '=1+1', '=1+1'],
	['more than twelve characters', '一二三四五六七八九十十一十二', '一二三四五六七八九十十一'],
] as const) {
	test(`${what} as a name is shown as letters: ${kept}`, async ({ page }) => {
		await page.goto('progress/');
		await open(page);
		// Pasted and typed text is cut by the field; a script or an old browser may go past it.
		await page.getByLabel('昵称或座号').evaluate((input: HTMLInputElement, text) => {
			input.value = text;
		}, typed);
		await page.getByRole('button', { name: '记给这位同学' }).click();
		await expect(page.locator('[data-who]')).toHaveText(kept);
		await expect(line(page).locator('img, b, script')).toHaveCount(0);
		expect(await names(page)).toContain(kept);
	});
}

test('what another tab does is followed: who uses the device, and the ticks', async ({ page, context }) => {
	await openWith(page, { [key]: savedText(2) }, 'campaigns/fire-month/');
	await expect(line(page)).toContainText('记给：12号');
	await expect(page.getByText('学完 2 课，共 5 课')).toBeVisible();
	const other = await context.newPage();
	await other.goto('progress/');
	await open(other);
	await line(other).getByRole('button', { name: '没写名字的同学' }).click();
	await expect(line(page)).toContainText('记给：没写名字的同学');
	await other.goto('lessons/fire/classroom-drill/');
	await other.getByRole('link', { name: '我学完了，去测一测' }).click();
	await expect(page.getByText('学完 3 课，共 5 课')).toBeVisible();
	const card = page.getByRole('article').filter({ has: page.locator('[href$="/lessons/fire/classroom-drill/"]') });
	await expect(card.getByText('已学完')).toBeVisible();
});

for (const [how, fault] of Object.entries(faults)) {
	test(`when storage is ${how} one can still change over, and it says 未保存`, async ({ page }) => {
		await page.addInitScript(fault);
		await page.goto('campaigns/fire-month/');
		await take(page, '12号');
		await expect(line(page)).toContainText('记给：12号');
		await expect(page.getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
	});
}

test('a campaign whose quizzes are all passed is complete: ring, sentence and card say so', async ({ page }) => {
	await page.goto('campaigns/fire-month/');
	const course = await page.locator('campaign-ring').getAttribute('data-course');
	const ids = (JSON.parse(course ?? '[]') as { quiz?: string }[]).flatMap(({ quiz }) => quiz ?? []);
	const passed = { best: 100, attempts: 1, passed: '2026-11-01' };
	const all = Object.fromEntries(ids.map((id) => [id, passed]));
	const lessons = Object.fromEntries(ids.map((id) => [id, { done: '2026-11-01' }]));
	await openWith(page, { [key]: recordOf({ lessons }) }, 'campaigns/fire-month/');
	await expect(page.getByText(`课都学完了。还有 ${ids.length} 份测验`)).toBeVisible();
	await openWith(page, { [key]: recordOf({ quizzes: all }) }, 'campaigns/fire-month/');
	await expect(page.getByText(`一个学段的课都完成了。学完 ${ids.length} 课，共 ${ids.length} 课`)).toBeVisible();
	await expect(page.locator('campaign-ring').getByText(`${ids.length} / ${ids.length}`)).toBeVisible();
	await page.goto('campaigns/');
	const card = page.getByRole('article').filter({ has: page.locator('[href$="/campaigns/fire-month/"]') });
	await expect(card.getByText('完成了', { exact: true })).toBeVisible();
	const drowning = page.getByRole('article').filter({ has: page.locator('[href$="/campaigns/drowning-prevention/"]') });
	await expect(drowning.getByText('完成了', { exact: true })).toBeHidden();
});
