import { expect, type Page, test } from '@playwright/test';

const address = 'campaigns/fire-month/';
const main = (page: Page) => page.getByRole('main');

async function openOn(page: Page, day: string, path = address): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));
	await page.goto(path);
}

for (const [day, says] of [
	['2026-10-31', '还有 1 天开始'],
	['2026-11-01', '正在进行，到 11月30日'],
	['2026-11-30', '正在进行，到 11月30日'],
	['2026-12-01', '还有 335 天开始'],
] as const) {
	test(`on ${day} the campaign of November says ${says}`, async ({ page }) => {
		await openOn(page, day);
		await expect(main(page).getByText(says)).toBeVisible();
	});
}

test('the list of campaigns says of each whether it is open or how many days are left', async ({ page }) => {
	await openOn(page, '2026-11-22', 'campaigns/');
	const cards = page.getByRole('article');
	await expect(cards).toHaveCount(14);
	for (const card of await cards.all()) await expect(card).toContainText(/正在进行，到|还有 \d+ 天开始/);
	await expect(cards.filter({ hasText: '正在进行' })).toHaveText([/119 消防宣传月/]);
});

test('lessons stand in order, and those done on this device are ticked and counted', async ({ page }) => {
	const done = {
		version: 1,
		lessons: { 'fire/feel-the-door': { done: '2026-11-02' } },
		quizzes: { 'fire/out-then-call': { best: 8, total: 8, passed: '2026-11-03' } },
	};
	await page.addInitScript((text) => localStorage.setItem('pinganke:progress', text), JSON.stringify(done));
	await page.goto(address);
	const lessons = main(page).getByRole('article');
	await expect(page.getByRole('status').filter({ hasText: '学完 2 课' })).toHaveText(
		'一个学段的课都完成了。学完 2 课，共 5 课。',
	);
	await expect(lessons.nth(0).getByText('测验已通过')).toBeVisible();
	await expect(lessons.nth(0).getByText('已学完')).toBeHidden();
	await expect(lessons.nth(1).getByText('已学完')).toBeVisible();
	await expect(lessons.nth(2).getByText('已学完')).toBeHidden();
});

test('a new device is told what will be noted, and shows no tick', async ({ page }) => {
	await page.goto(address);
	await expect(page.getByText('学完一课，这里会记一笔，只记在这台设备上。')).toBeVisible();
	await expect(page.getByText('已学完').locator('visible=true')).toHaveCount(0);
});

test('the letter asks for one thing tonight and ends with the numbers to call', async ({ page }) => {
	await page.goto(address);
	const letter = main(page).locator('section', { has: page.getByRole('heading', { name: '致家长一封信' }) });
	await expect(letter).toContainText('今晚在家做一件事：');
	for (const number of ['110', '119', '120', '12356']) await expect(letter).toContainText(number);
});

test.describe('downloads', () => {
	const fetchFile = async (page: Page, name: RegExp) => {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const response = await page.request.get(href ?? '');
		expect(response.status()).toBe(200);
		return { type: response.headers()['content-type'] ?? '', text: await response.text() };
	};

	test('the letter is plain text with everything the page says', async ({ page }) => {
		await page.goto(address);
		const { type, text } = await fetchFile(page, /告家长书/);
		expect(type).toMatch(/^text\/plain; *charset=utf-8/i);
		expect(text).toContain('致家长一封信：119 消防宣传月');
		expect(text).toContain('从孩子的床边一起走到楼下的集合点');
		expect(text).toContain('心理援助 12356');
		expect(text).not.toMatch(/undefined|null|\[object|<[a-z]/);
	});

	test('the poster is a drawing that a browser can open, with its headline and its number', async ({ page }) => {
		await page.goto(address);
		const { type, text } = await fetchFile(page, /海报（图）/);
		expect(type).toMatch(/^image\/svg\+xml/);
		const words = await page.evaluate((svg) => {
			const poster = new DOMParser().parseFromString(svg, 'image/svg+xml');
			if (poster.querySelector('parsererror')) return ['parsererror'];
			return [...poster.querySelectorAll('text')].map(({ textContent }) => textContent);
		}, text);
		expect(words[0]).toBe('喊人、关门、走楼梯');
		expect(words.at(-1)).toContain('119');
	});

	test('the checklist is a table that spreadsheet programs read as Chinese', async ({ page }) => {
		await page.goto(address);
		const href = await page.getByRole('link', { name: /检查清单（表格）/ }).getAttribute('href');
		const response = await page.request.get(href ?? '');
		const bytes = await response.body();
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(response.headers()['content-type']).toMatch(/^text\/csv/);
		const rows = bytes.toString('utf8').trim().split('\r\n');
		expect(rows[0]).toContain('检查项目,发现的问题,整改日期');
		expect(rows.length - 1).toBe(await main(page).locator('.checklist').first().getByRole('listitem').count());
	});

	test('the calendar file holds the days of this year and of two more', async ({ page }) => {
		await page.goto(address);
		const { type, text } = await fetchFile(page, /日历/);
		expect(type).toMatch(/^text\/calendar/);
		const starts = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{4})1101\r\nDTEND;VALUE=DATE:(\d{4})1201\r\n/g)];
		expect(starts).toHaveLength(3);
		expect(text.replace(/\r\n /g, '')).toContain('SUMMARY:119 消防宣传月');
		expect(text.replace(/\r\n /g, '')).toMatch(/URL:http.*\/campaigns\/fire-month\/\r\n/);
	});
});

test('a campaign in which nothing is scored opens with whom to tell, and draws no ring and makes no paper', async ({
	page,
}) => {
	await page.goto('campaigns/mental-health-day/');
	await expect(main(page).locator('campaign-ring')).toHaveCount(0);
	await expect(main(page).getByRole('link', { name: /回执|证书/ })).toHaveCount(0);
	await expect(main(page).getByRole('heading').nth(1)).toHaveText('如果你现在就很难受');
	expect((await page.goto('campaigns/mental-health-day/receipt/'))?.status()).toBe(404);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a campaign page gives its days, lessons, letter and downloads', async ({ page }) => {
		await page.goto(address);
		await expect(main(page).getByText(/\d{4}年11月1日—\d{4}年11月30日/)).toBeVisible();
		await expect(main(page).locator('progress-ticks').getByRole('article')).toHaveCount(5);
		await expect(page.getByRole('heading', { name: '致家长一封信' })).toBeVisible();
		await expect(page.getByRole('link', { name: /海报（图）/ })).toBeVisible();
	});
});
