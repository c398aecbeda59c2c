/** A teacher takes in receipts, whatever way they come, and counts them on her own computer. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { campaign, claims, codeOf, put, qrPng, quizzes } from './receipt-helpers.ts';

const main = (page: Page) => page.getByRole('main');
const key = 'pinganke:class';
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const facts = (page: Page) => page.locator('.class-receipts-facts dd');
const seats = (page: Page) => page.getByRole('table', { name: '收到的座号' }).getByRole('row');
const kept = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key);

async function open(page: Page, size = '40'): Promise<void> {
	await page.goto('teacher/');
	await page.getByLabel('班级代码').fill('3A7');
	await page.getByLabel('班级人数').fill(size);
	await page.getByLabel('活动', { exact: true }).selectOption(campaign);
}

async function paste(page: Page, text: string): Promise<void> {
	await page.getByLabel('打字，或者粘贴').fill(text);
	await page.getByRole('button', { name: '收下' }).click();
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00+08:00'));
});

test('chat text full of names and times is counted by quiz and by seat', async ({ page }) => {
	await open(page);
	await paste(
		page,
		`小明妈妈 19:03\n老师好🙏 ${codeOf({ who: '12' })}\n3 号爸爸：${codeOf({ who: '3', scores: [60] }).toLowerCase()}`,
	);
	await expect(said(page, '收下 2 份')).toBeVisible();
	await expect(facts(page)).toHaveText(['2 人', '1 人', '2.5%']);
	await expect(seats(page)).toHaveText([/座号或昵称/, /^360%没做没做/, /^1290%85%80%/]);
	await expect(page.getByRole('table', { name: '每份测验' }).getByRole('row').nth(1)).toHaveText(/先出去.*2 人1 人/);
	await expect(page.getByLabel('打字，或者粘贴')).toHaveValue('');
	await page.reload();
	await expect(facts(page)).toHaveText(['2 人', '1 人', '2.5%']);
});

test('each input is answered, and only what belongs here is kept', async ({ page }) => {
	const good = codeOf({});
	const wrong = good.replace(/.$/, (last) => (last === 'X' ? 'Y' : 'X'));
	const all = {
		'收下 1 份': good,
		'重复 1 份': good,
		这个座号交过不一样的成绩: codeOf({ scores: [100, 100, 100] }),
		'别的活动 1 份': codeOf({ of: 'no-bullying', ids: ['bullying/say-stop'] }),
		'别的班 1 份': codeOf({ classCode: '3A8' }),
		'抄错 1 份': wrong,
		'长短不对 1 份': good.slice(0, -3),
		'有错字 1 份': good.replace(/.$/, 'O'),
		成绩读不出: codeOf({ who: '9', ids: quizzes.slice(1) }),
	};
	await open(page);
	await paste(page, Object.values(all).join('\n'));
	for (const answer of Object.keys(all)) await expect(said(page, answer)).toBeVisible();
	expect(Object.keys((await kept(page)).received)).toHaveLength(3);
	const answers = page.locator('.class-receipts-answers');
	await expect(answers.getByText(wrong)).toBeVisible();
	await expect(answers.getByText(/属于“.*欺凌/)).toBeVisible();
	await expect(seats(page).nth(1)).toHaveText(/^9读不出读不出/);
	await expect(main(page)).toContainText('收到算数，成绩不算');
});

test('I06 one seat, two results: both are shown, the best of each counts, and the teacher may pick', async ({
	page,
}) => {
	await open(page);
	await paste(page, `${codeOf({ scores: [100, 40, 80], day: '2026-11-19' })} ${codeOf({ scores: [60, 90, 80] })}`);
	await expect(seats(page).last()).toHaveText(/^12100%90%80%/);
	const question = page.getByRole('group', { name: '12 号：交来的成绩不一样' });
	await expect(question.getByRole('radio', { name: '每份测验取最好的一次' })).toBeChecked();
	await question.getByRole('radio', { name: /只算 2026-11-20/ }).check();
	await expect(seats(page).last()).toHaveText(/^1260%90%80%/);
	await expect(question.getByRole('radio', { name: /只算 2026-11-20/ })).toBeFocused();
	await page.reload();
	await expect(seats(page).last()).toHaveText(/^1260%90%80%/);
});

test('I21 one seat number twice is one pupil in every number', async ({ page }) => {
	await open(page, '1');
	await paste(page, `${codeOf({})} ${codeOf({ day: '2026-11-21' })}`);
	await expect(facts(page)).toHaveText(['1 人', '1 人', '100%']);
	await expect(seats(page)).toHaveCount(2);
});

test('T01 a forged receipt is counted as what it is, and no page says that it is proven', async ({ page }) => {
	await open(page);
	await paste(page, codeOf({ who: '7', scores: [100, 100, 100] }));
	await expect(seats(page)).toHaveCount(2);
	expect(await page.locator('body').innerText()).not.toMatch(claims);
	await expect(main(page).getByText('什么也证明不了').first()).toBeVisible();
});

test('T04 nicknames of markup are characters on the screen, on paper and in the file', async ({ page }) => {
	let alerts = 0;
	page.on('dialog', (dialog) => (alerts++, dialog.dismiss()));
	await open(page);
	const names = ['<b>x', '"><i>', "';--", '&lt;b'];
	await paste(page, names.map((who) => codeOf({ who })).join(' '));
	await expect(seats(page)).toHaveCount(5);
	for (const name of names) await expect(seats(page).filter({ hasText: name })).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	for (const name of names) await expect(seats(page).filter({ hasText: name })).toBeVisible();
	expect(await seats(page).locator('b, i').count()).toBe(0);
	expect(alerts).toBe(0);
});

test('I13 the file for spreadsheets has the numbers of the screen, and no formula', async ({ page }) => {
	await open(page);
	await paste(page, ['=1+1', '@x', 'a,"b', '12'].map((who) => codeOf({ who })).join('\n'));
	await expect(seats(page)).toHaveCount(5);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载表格（CSV）' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('回执-119 消防宣传月-3A7.csv');
	const bytes = readFileSync(await file.path());
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const lines = bytes.toString('utf8').slice(1).split('\r\n');
	expect(lines).toContain('完成率,10%');
	expect(lines.some((line) => line.startsWith("'=1+1,90%,85%,80%"))).toBe(true);
	expect(lines.some((line) => line.startsWith('"a,""b",'))).toBe(true);
	expect(lines.filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
});

test('quizzes that the class was not asked to do can be left out; those for grown-ups are at first', async ({
	page,
}) => {
	await open(page);
	await paste(page, codeOf({ scores: [90] }));
	await expect(facts(page)).toHaveText(['1 人', '0 人', '0%']);
	await expect(page.getByRole('checkbox', { name: /带班疏散/ })).not.toBeChecked();
	for (const name of [/摸门/, /走廊有烟/]) await page.getByRole('checkbox', { name }).uncheck();
	await expect(facts(page)).toHaveText(['1 人', '1 人', '2.5%']);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /摸门/ })).not.toBeChecked();
	await expect(facts(page)).toHaveText(['1 人', '1 人', '2.5%']);
});

test('nobody is missing: neither names, nor numbers that did not come, nor a rank', async ({ page }) => {
	await open(page, '3');
	await paste(page, `${codeOf({ who: '3', scores: [60] })} ${codeOf({ who: '1' })}`);
	await expect(seats(page)).toHaveText([/座号或昵称/, /^190%/, /^360%/]);
	expect(await main(page).innerText()).not.toMatch(/未交|缺交|没交的|第一名|排行/);
	await paste(page, `${codeOf({ who: '4' })} ${codeOf({ who: '5' })}`);
	await expect(main(page).getByText('收到的比班级人数还多')).toBeVisible();
});

test('before class and campaign are said nothing is taken, and the field is asked for', async ({ page }) => {
	await page.goto('teacher/');
	await paste(page, codeOf({}));
	await expect(said(page, '请先填班级代码')).toBeVisible();
	await expect(page.getByLabel('班级代码')).toBeFocused();
	await expect(page.getByLabel('打字，或者粘贴')).not.toHaveValue('');
	await page.getByLabel('班级代码').fill('3A7');
	await page.getByRole('button', { name: '收下' }).click();
	await expect(page.getByLabel('活动', { exact: true })).toBeFocused();
});

test('I26 a double click takes everything once', async ({ page }) => {
	await open(page);
	await page.getByLabel('打字，或者粘贴').fill(codeOf({}));
	await page.getByRole('button', { name: '收下' }).dblclick();
	await expect(said(page, '收下 1 份')).toBeVisible();
	await expect(seats(page)).toHaveCount(2);
});

test('I04 another class, another set of numbers; the first comes back with its code', async ({ page }) => {
	await open(page);
	await paste(page, codeOf({}));
	await expect(seats(page)).toHaveCount(2);
	await page.getByLabel('班级代码').fill('4B');
	await page.getByLabel('班级人数').focus();
	await expect(main(page).getByText('还没有收到这个班')).toBeVisible();
	await page.getByLabel('班级代码').fill('3a-7');
	await page.getByLabel('班级人数').focus();
	await expect(seats(page)).toHaveCount(2);
});

test.describe('files', () => {
	const pick = (page: Page, label: string, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
		page.getByLabel(label).setInputFiles(files);
	const text = (name: string, content: string, mimeType = 'text/plain') => ({
		name,
		mimeType,
		buffer: Buffer.from(content),
	});

	for (const [name, content] of [
		['a.txt', codeOf({})],
		['a.csv', `\uFEFF座号,回执\r\n12,${codeOf({})}\r\n`],
		['a.json', JSON.stringify({ receipts: { [codeOf({}).replace(/-/g, '')]: { who: '12' } } })],
	] as const) {
		test(`${name} is read`, async ({ page }) => {
			await open(page);
			await pick(page, '读文件', text(name, content));
			await expect(said(page, '收下 1 份')).toBeVisible();
		});
	}

	for (const [what, file, says] of [
		['I18 a page named .json', text('a.json', '<!doctype html>'), '里面不是文字，或者不完整'],
		[
			'I18 a program named .json',
			{ name: 'a.json', mimeType: '', buffer: Buffer.from([0x4d, 0x5a, 0, 0, 3]) },
			'里面不是文字',
		],
		['I18 a packed file', text('a.zip', 'PK'), '不是 txt、csv、json 或图片'],
		['I19 an empty file', text('a.txt', ''), '是空的'],
		['I19 a file of 3 MB', text('a.txt', 'x'.repeat(3 * 1024 * 1024)), '太大了'],
		['I19 a text without receipts', text('a.txt', '老师好'), '没有找到回执码'],
	] as const) {
		test(`${what} is refused in a sentence`, async ({ page }) => {
			await open(page);
			await pick(page, '读文件', file);
			await expect(said(page, says)).toBeVisible();
			expect((await kept(page)).received).toEqual({});
		});
	}

	test('several pictures are read, and one that is none is named', async ({ page }) => {
		await open(page);
		const pictures = await Promise.all(['1', '2'].map((who) => qrPng(page, codeOf({ who }))));
		const named = pictures.map((buffer, index) => ({ name: `${index}.png`, mimeType: 'image/png', buffer }));
		await pick(page, '读图片', ...named, { name: 'bad.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
		await expect(said(page, '收下 2 份')).toBeVisible();
		await expect(said(page, '“bad.png”不是能打开的图片')).toBeVisible();
	});

	for (const address of ['javascript:alert(1)', 'intent://x#Intent;end', 'weixin://dl/chat', 'https://example.org/']) {
		test(`I23 a QR code of ${address} is not opened`, async ({ page }) => {
			await open(page);
			const before = page.url();
			await pick(page, '读图片', { name: 'q.png', mimeType: 'image/png', buffer: await qrPng(page, address) });
			await expect(said(page, '没有找到回执码。什么都没有打开')).toBeVisible();
			await expect(page.locator('class-receipts').getByRole('link')).toHaveCount(0);
			expect(page.url()).toBe(before);
		});
	}

	test('I22 half a code in a QR is damaged, the same QR twice is one receipt, in any order', async ({ page }) => {
		await open(page);
		const [half, whole] = [await qrPng(page, codeOf({}).slice(0, 19)), await qrPng(page, codeOf({}))];
		const files = [half, whole, whole].map((buffer, index) => ({
			name: `${index}.png`,
			mimeType: 'image/png',
			buffer,
		}));
		await pick(page, '读图片', ...files);
		for (const answer of ['收下 1 份', '重复 1 份', '长短不对 1 份']) await expect(said(page, answer)).toBeVisible();
	});

	test('I30 a file dropped anywhere on the page is read, and the page stays', async ({ page }) => {
		await open(page);
		const drop = await page.evaluateHandle((content) => {
			const data = new DataTransfer();
			data.items.add(new File([content], 'drop.txt', { type: 'text/plain' }));
			return data;
		}, codeOf({}));
		await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: drop });
		await expect(said(page, '收下 1 份')).toBeVisible();
	});
});

test.describe('what is kept', () => {
	test('two tabs keep each other’s receipts', async ({ page, context }) => {
		await open(page);
		const other = await context.newPage();
		await other.goto('teacher/');
		await paste(page, codeOf({ who: '1' }));
		await expect(seats(page)).toHaveCount(2);
		await paste(other, codeOf({ who: '2' }));
		await expect(seats(other)).toHaveCount(3);
		await expect(seats(page)).toHaveCount(3);
	});

	test('everything is deleted after a second question, by keyboard, here and in another tab', async ({
		page,
		context,
	}) => {
		await open(page);
		await paste(page, codeOf({}));
		await expect(seats(page)).toHaveCount(2);
		const other = await context.newPage();
		await other.goto('teacher/');
		await expect(seats(other)).toHaveCount(2);
		await page.getByRole('button', { name: '全部删除', exact: true }).press('Enter');
		await expect(page.getByRole('button', { name: '确定全部删除' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(said(page, '已全部删除')).toBeVisible();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
		await expect(facts(page).first()).toBeHidden();
		await expect(facts(other).first()).toBeHidden();
		await other.getByLabel('班级人数').fill('5');
		await other.getByLabel('班级代码').focus();
		expect((await kept(other))?.received ?? {}).toEqual({});
	});

	test('what a later version wrote is left alone, and said', async ({ page }) => {
		const later = JSON.stringify({ version: 2, everything: 'new' });
		await put(page, { [key]: later });
		await open(page);
		await expect(said(page, '更新的版本记的，没有改动')).toBeVisible();
		await paste(page, codeOf({}));
		await expect(seats(page)).toHaveCount(2);
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(later);
	});

	test('what is broken is set aside before anything is written', async ({ page }) => {
		await put(page, { [key]: '{"version":1,' });
		await page.goto('teacher/');
		await expect(said(page, '原来的回执读不出来')).toBeVisible();
		await open(page);
		await paste(page, codeOf({}));
		await expect(seats(page)).toHaveCount(2);
		expect(await page.evaluate((name) => localStorage.getItem(name), `${key}:set-aside`)).toBe('{"version":1,');
	});

	test('a computer that keeps nothing says 未保存, and counts all the same', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await open(page);
		await paste(page, codeOf({}));
		await expect(said(page, '未保存')).toBeVisible();
		await expect(facts(page)).toHaveText(['1 人', '1 人', '2.5%']);
	});
});

test('on paper there are the numbers and the tables, no fields and no buttons', async ({ page }) => {
	await open(page);
	await paste(page, codeOf({}));
	await expect(seats(page)).toHaveCount(2);
	await page.emulateMedia({ media: 'print' });
	await expect(facts(page)).toHaveText(['1 人', '1 人', '2.5%']);
	await expect(seats(page).last()).toBeVisible();
	await expect(main(page).getByText(/活动：119 消防宣传月.*班级代码：3A7.*2026年11月25日/)).toBeVisible();
	await expect(main(page).getByRole('button')).toHaveCount(0);
	await expect(main(page).getByRole('textbox')).toHaveCount(0);
	await expect(main(page).getByText('什么也证明不了').locator('visible=true')).toHaveCount(1);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says calmly what needs one, and how to count paper', async ({ page }) => {
		await page.goto('teacher/');
		await expect(page.locator('main noscript p')).toContainText('写一个“正”字');
		await expect(main(page).getByRole('textbox')).toHaveCount(0);
	});
});

test('every page leads here', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('contentinfo').getByRole('link', { name: '给老师：收回执' }).click();
	await expect(page.getByRole('heading', { name: '收到的回执' })).toBeVisible();
});
