import { expect, type Locator, type Page, test } from '@playwright/test';
import { everythingKept, key, openWith, recordOf, savedText, stored, storedProgress, textOf } from './device.ts';

const main = (page: Page) => page.getByRole('main');
const says = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const record = (page: Page, name: string) =>
	page.locator('.record').filter({ has: page.getByRole('heading', { name }) });
const list = (within: Locator, name: string) => within.getByRole('heading', { name, exact: true }).locator('xpath=..');
const done = { 'fire/feel-the-door': { done: '2026-11-02' } };

test('a device that knows nothing says so, and asks for no name', async ({ page }) => {
	await page.goto('progress/');
	await expect(main(page).getByText('还没有记录')).toBeVisible();
	await expect(main(page).getByRole('heading', { name: '学完的课' })).toBeHidden();
	await expect(main(page).getByText('没写名字的同学').first()).toBeVisible();
	await expect(main(page).getByRole('textbox')).toHaveCount(0);
});

test.describe('看', () => {
	test('what the device knows of each learner stands there in words, and leads on', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const mine = record(page, '12号');
		await expect(list(mine, '学完的课').getByRole('listitem')).toHaveText(/先出去，再打 119.*2026年11月20日/);
		await expect(list(mine, '做过的测验')).toContainText('2026年11月22日 通过 · 最好一次 100% · 交过 3 次');
		await expect(list(mine, '错题本').getByRole('listitem')).toHaveText(/还有 1 题/);
		await expect(list(mine, '没做完的')).toContainText('做一份卷，答了 2 题');
		await expect(list(mine, '做好的回执')).toContainText('班级 4-2，12号，2026年11月22日');
		await expect(list(mine, '错题本').getByRole('link')).toHaveAttribute('href', /\?mode=mistakes$/);
		await list(mine, '没做完的').getByRole('link').click();
		await expect(page).toHaveURL(/\/quizzes\/fire\/out-then-call\/\?mode=test$/);
	});

	test('the others stand below, closed, and a lesson that is gone is named by its id', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const other = record(page, '没写名字的同学');
		await expect(list(other, '学完的课')).toBeHidden();
		await other.getByRole('heading').first().click();
		await expect(other.getByText('fire/gone-for-good')).toContainText('网站上已经没有这一项');
	});

	test('a record of the first version is shown as it was', async ({ page }) => {
		await openWith(page, { [key]: savedText(1) }, 'progress/');
		await expect(main(page).getByText('最好一次 87%')).toBeVisible();
		expect(await stored(page)).toBe(savedText(1));
	});

	test('the year shows every month, the campaign of each, and how far one is', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-11-22T10:00:00+08:00'));
		const quizzes = Object.fromEntries(
			['ask-before-water', 'float-first', 'friend-in-water', 'thin-ice', 'parents-four-questions'].map((slug) => [
				`drowning/${slug}`,
				{ best: 100, attempts: 1, passed: '2026-11-01' },
			]),
		);
		await openWith(page, { [key]: recordOf({ quizzes, lessons: done }) }, 'progress/');
		const year = page.locator('year-view');
		await expect(year.getByRole('heading', { level: 3 })).toHaveCount(12);
		await expect(year.getByRole('heading', { level: 3 }).first()).toHaveText('九月');
		await expect(year.locator('[aria-current]')).toContainText('十一月');
		await expect(year.locator('[aria-current]')).toContainText(/119 消防宣传月.*正在进行 · 学完 1 课，共 \d 课/);
		await expect(year.getByText('完成了', { exact: true }).locator('visible=true')).toHaveCount(1);
		await expect(year.getByText('2026 年 9 月')).toBeVisible();
	});
});

test.describe('改', () => {
	test('one entry goes after a second press, and what was taken away is said', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const mine = record(page, '12号');
		await mine.getByRole('button', { name: '改', exact: true }).press('Enter');
		const remove = list(mine, '做过的测验').getByRole('button');
		await remove.press('Enter');
		await expect(remove).toHaveText('再按一次，删掉');
		expect(await stored(page)).toBe(savedText(2));
		await remove.press('Enter');
		await expect(says(page, '删掉了“摸门、关门、走楼梯”')).toBeFocused();
		await expect(list(mine, '做过的测验')).toBeHidden();
		const { quizzes, mistakes, lessons } = (await storedProgress(page)).learners['k3f9x2ab'] ?? {};
		expect([quizzes, mistakes, Object.keys(lessons ?? {})]).toEqual([{}, {}, ['fire/out-then-call']]);
	});

	test('one who turns to something else takes nothing away', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const mine = record(page, '12号');
		await mine.getByRole('button', { name: '改', exact: true }).click();
		await list(mine, '学完的课').getByRole('button').click();
		await mine.getByRole('textbox').click();
		await expect(list(mine, '学完的课').getByRole('button')).toHaveText('删掉');
		expect(await stored(page)).toBe(savedText(2));
	});

	test('a learner is renamed, and the line above follows', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const mine = record(page, '12号');
		await mine.getByRole('button', { name: '改', exact: true }).click();
		await expect(mine.getByRole('textbox')).toHaveValue('12号');
		await mine.getByRole('textbox').fill('小雨');
		await page.keyboard.press('Enter');
		await expect(says(page, '名字改成了“小雨”')).toBeVisible();
		await expect(page.locator('learner-switch')).toContainText('这台设备现在记给：小雨');
	});

	test('a learner goes with everything, and the device is the nameless one’s', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const mine = record(page, '12号');
		await mine.getByRole('button', { name: '改', exact: true }).click();
		await mine.getByRole('button', { name: '删掉这位同学的全部记录' }).click();
		await mine.getByRole('button', { name: '再按一次，全部删掉' }).click();
		await expect(record(page, '12号')).toHaveCount(0);
		const saved = await storedProgress(page);
		expect([saved.current, Object.keys(saved.learners)]).toEqual(['me', ['me']]);
	});
});

test.describe('导出', () => {
	test('gives one file with everything, which the published schema describes', async ({ page, request }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '导出一份' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^平安课记录-\d{4}-\d{2}-\d{2}\.json$/);
		const file = JSON.parse(await textOf(download));
		expect(file.progress).toEqual(JSON.parse(savedText(2)));
		expect(file.format).toBe('pinganke-progress');
		const address = await page.getByRole('link', { name: '文件格式说明' }).getAttribute('href');
		expect(file.$schema).toMatch(new RegExp(`${address}$`));
		const schema = await (await request.get(new URL(address ?? '', page.url()).href)).json();
		expect(schema.properties.format).toEqual({ const: 'pinganke-progress' });
	});

	test('F24 holds also what another tab has just written', async ({ page, context }) => {
		await openWith(page, { [key]: recordOf({ lessons: done }) }, 'progress/');
		const other = await context.newPage();
		await other.goto('lessons/fire/out-then-call/');
		await other.getByRole('link', { name: '我学完了，去测一测' }).click();
		// Tabs are processes of their own: what one wrote reaches the other a moment later.
		await expect.poll(() => stored(page)).toContain('fire/out-then-call');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '导出一份' }).click(),
		]);
		const { progress } = JSON.parse(await textOf(download));
		expect(Object.keys(progress.learners.me.lessons)).toEqual(['fire/feel-the-door', 'fire/out-then-call']);
	});

	test('and import in a browser that has nothing bring everything over (F20)', async ({ page, browser, baseURL }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '导出一份' }).click(),
		]);
		const another = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
		const there = await another.newPage();
		await there.goto('progress/');
		await choose(there, 'record.json', await textOf(download));
		await there.getByRole('button', { name: '确定导入' }).click();
		await expect(says(there, '导入好了')).toBeVisible();
		const [before, after] = [await storedProgress(page), await storedProgress(there)];
		expect(Object.keys(after.learners)).toEqual(Object.keys(before.learners));
		expect(after.learners['k3f9x2ab']?.quizzes).toEqual(before.learners['k3f9x2ab']?.quizzes);
		await another.close();
	});
});

test.describe('导入', () => {
	test('says first what it would change, and changes nothing when one declines', async ({ page }) => {
		const here = recordOf({ lessons: done });
		await openWith(page, { [key]: here }, 'progress/');
		await choose(page, 'record.json', savedText(2));
		const preview = page.locator('[data-preview]');
		await expect(preview).toBeFocused();
		await expect(preview.getByRole('listitem')).toHaveText([
			'没写名字的同学：多 1 课学完的，多 2 份做过的测验',
			'12号（新来的同学）：多 1 课学完的，多 1 份做过的测验，错题本里有 2 题变化，多 1 份没做完的，多 1 份回执',
		]);
		await page.getByRole('button', { name: '不导入' }).click();
		await expect(preview).toBeHidden();
		expect(await stored(page)).toBe(here);
	});

	test('I26 pressed twice puts it in once, and a second time there is nothing to do', async ({ page }) => {
		await openWith(page, { [key]: recordOf({ lessons: done }) }, 'progress/');
		await choose(page, 'record.json', savedText(2));
		await page.getByRole('button', { name: '确定导入' }).dblclick();
		await expect(says(page, '导入好了')).toBeVisible();
		await expect(record(page, '12号')).toBeVisible();
		expect((await storedProgress(page)).learners['k3f9x2ab']?.quizzes['fire/feel-the-door']?.attempts).toBe(3);
		await choose(page, 'record.json', savedText(2));
		await expect(says(page, '都有了，不用导入')).toBeVisible();
	});

	const ours = (change: object) =>
		JSON.stringify({
			format: 'pinganke-progress',
			version: 1,
			exported: '2026-11-25',
			progress: { version: 2 },
			...change,
		});

	for (const [what, content, refused] of [
		['I19 an empty file', '', '这个文件是空的'],
		['I19 a file that is too big', 'x'.repeat(2_000_001), '太大'],
		['I18 a web page', '<!doctype html><script>alert(1)</script>', '这是一个网页'],
		['I18 a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), '程序、图片或压缩包'],
		['I17 a packed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0xff]), '程序、图片或压缩包'],
		['a file that is cut off', savedText(2).slice(0, 300), '不完整'],
		['somebody else’s file', '{"name":"x"}', '不是平安课导出的记录'],
		['I07 a file of a later version', ours({ version: 2 }), '更新的版本'],
		['I07 a record of a later version', ours({ progress: { version: 99 } }), '更新的版本'],
		['a record that is damaged in a part', ours({ progress: { version: 2, current: 7 } }), '有读不出来的地方'],
	] as const) {
		test(`refuses ${what} in a sentence, and changes nothing`, async ({ page }) => {
			const here = recordOf({ lessons: done });
			await openWith(page, { [key]: here }, 'progress/');
			await choose(page, 'record.json', content);
			await expect(says(page, refused)).toBeVisible();
			await expect(page.locator('[data-says]:visible')).toHaveCount(1);
			await expect(page.getByRole('button', { name: '确定导入' })).toBeHidden();
			expect(await stored(page)).toBe(here);
		});
	}

	test('I19 a folder or a file that cannot be opened is refused in a sentence', async ({ page }) => {
		await page.addInitScript(() => {
			Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
		});
		await page.goto('progress/');
		await choose(page, 'folder', 'x');
		await expect(says(page, '这个文件打不开')).toBeVisible();
	});

	test('I30 a file that is dropped anywhere on the page is read, and the page stays', async ({ page }) => {
		await page.goto('progress/');
		const data = await page.evaluateHandle((text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'record.json'));
			return transfer;
		}, savedText(2));
		await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
		await expect(page.locator('[data-preview]')).toContainText('12号（新来的同学）');
		await expect(page).toHaveURL(/\/progress\/$/);
	});

	test('I12 a name that is code is shown as letters, and nothing of it runs', async ({ page }) => {
		const evil = (name: string) => JSON.stringify({ version: 2, learners: { evil: { name, lessons: done } } });
		await page.goto('progress/');
		await page.evaluate(() => Object.assign(window, { alert: () => Object.assign(window, { harmed: true }) }));
		await choose(page, 'record.json', evil('<b onclick>'));
		await expect(page.locator('[data-preview]')).toContainText('<b onclick>');
		await page.getByRole('button', { name: '确定导入' }).click();
		await expect(page.getByRole('heading', { name: '<b onclick>' })).toBeVisible();
		await choose(page, 'record.json', evil('<img src=x onerror=alert(1)>'));
		await expect(says(page, '有读不出来的地方')).toBeVisible();
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
	});
});

test.describe('全部删除', () => {
	const others = { 'other-site': 'theirs', pinganke: 'theirs', 'my-pinganke:progress': 'theirs' };

	test('takes every key, cache, database and session of ours after a second question, by keyboard', async ({
		page,
	}) => {
		const ours = { [key]: savedText(2), [`${key}:set-aside`]: '{"vers', 'pinganke:class': '{}' };
		await openWith(page, { ...ours, ...others }, 'progress/');
		await page.evaluate(async () => {
			sessionStorage.setItem('pinganke:tab', '1');
			for (const name of ['pinganke-pages', 'theirs']) await (await caches.open(name)).put('/x', new Response('x'));
			for (const name of ['pinganke-expiry', 'theirs']) {
				await new Promise((resolve) => {
					const request = indexedDB.open(name);
					request.onsuccess = () => resolve(request.result.close());
				});
			}
		});
		await page.getByRole('button', { name: '全部删除', exact: true }).press('Enter');
		await expect(page.getByRole('button', { name: '确定全部删除' })).toBeFocused();
		expect(await stored(page)).not.toBeNull();
		await page.keyboard.press('Enter');
		await expect(says(page, '已全部删除')).toBeVisible();
		await expect(page.getByRole('button', { name: '全部删除', exact: true })).toBeFocused();
		await expect(main(page).getByText('还没有记录')).toBeVisible();
		expect((await everythingKept(page)).sort()).toEqual([
			'cache theirs',
			'database theirs',
			...Object.keys(others)
				.map((name) => `localStorage ${name}`)
				.sort(),
		]);
		await page.reload();
		await expect(main(page).getByText('还没有记录')).toBeVisible();
	});

	test('one who thinks again keeps everything', async ({ page }) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
		await page.getByRole('button', { name: '先不删' }).press('Enter');
		await expect(page.getByRole('button', { name: '确定全部删除' })).toBeHidden();
		await expect(page.getByRole('button', { name: '全部删除', exact: true })).toBeFocused();
		expect(await stored(page)).toBe(savedText(2));
	});

	test('says so when another tab holds a database open', async ({ page, context }) => {
		await page.goto('progress/');
		const other = await context.newPage();
		await other.goto('404.html');
		await other.evaluate(
			() =>
				new Promise((resolve) => {
					indexedDB.open('pinganke-expiry').onsuccess = () => resolve(undefined);
				}),
		);
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
		await page.getByRole('button', { name: '确定全部删除' }).click();
		await expect(says(page, '没能全部删除')).toBeVisible();
	});

	test('F14 reaches a tab that is open: it forgets too, and what is done there later begins anew', async ({
		page,
		context,
	}) => {
		await openWith(page, { [key]: recordOf({ lessons: done }) }, 'campaigns/fire-month/');
		await page.getByRole('button', { name: '换一个同学' }).click();
		await page.getByLabel('昵称或座号').fill('12号');
		await page.keyboard.press('Enter');
		const other = await context.newPage();
		await other.goto('progress/');
		await other.getByRole('button', { name: '全部删除', exact: true }).click();
		await other.getByRole('button', { name: '确定全部删除' }).click();
		await expect(says(other, '已全部删除')).toBeVisible();
		await expect(page.locator('learner-switch')).toContainText('记给：没写名字的同学');
		await page.getByRole('button', { name: '换一个同学' }).click();
		await page.getByLabel('昵称或座号').fill('小雨');
		await page.keyboard.press('Enter');
		const { learners } = await storedProgress(page);
		expect(Object.values(learners).map(({ name, lessons }) => [name, lessons])).toEqual([
			['', {}],
			['小雨', {}],
		]);
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that nothing is kept, and still shows the year', async ({ page }) => {
		await page.goto('progress/');
		await expect(page.locator('noscript p')).toContainText('没有脚本时，什么都不会记');
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('year-view')).toContainText(/十一月\s*119 消防宣传月/);
	});
});

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
	await page.locator('input[type="file"]').setInputFiles({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from(content as string),
	});
}
