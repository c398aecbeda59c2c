import { expect, type Page, test } from '@playwright/test';

const main = (page: Page) => page.getByRole('main');

/** Opens the home page as if today were `day`, on the reader's own clock. */
async function openOn(page: Page, day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));
	await page.goto('./');
}

test.describe('the campaign of the day', () => {
	for (const [day, title, state] of [
		['2026-11-22', '119 消防宣传月', '11月30日'],
		['2026-09-04', '秋季安全第一课', '9月30日'],
		['2027-03-29', '全国中小学生安全教育日', '4月4日'],
	] as const) {
		test(`on ${day} is ${title}, one link from its first lesson and its letter`, async ({ page }) => {
			await openOn(page, day);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			const cards = main(page).getByRole('article').filter({ hasText: title });
			await expect(cards).toContainText(`正在进行，到 ${state}`);
			await page.getByRole('link', { name: '开始第一课' }).click();
			await expect(page).toHaveURL(/\/lessons\/[a-z]+\/[a-z-]+\/$/);
			await page.goBack();
			await page.getByRole('link', { name: '告家长书' }).click();
			await expect(page.getByRole('heading', { name: '致家长一封信' })).toBeInViewport();
		});
	}

	test('is the one that ends first when two are open', async ({ page }) => {
		await openOn(page, '2026-11-10');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('防欺凌');
	});

	test('is none on a day between campaigns: a welcome stands there, and the next ones count down', async ({ page }) => {
		await openOn(page, '2027-03-15');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('今天学一件能保命的小事');
		await expect(main(page).getByRole('article').filter({ hasText: '全国中小学生安全教育日' })).toContainText(
			'还有 14 天',
		);
		await page.getByRole('link', { name: '选一课开始' }).click();
		await expect(page).toHaveURL(/\/lessons\/$/);
	});

	test('shows which of its lessons this device has finished', async ({ page }) => {
		const done = { version: 1, lessons: { 'fire/out-then-call': { done: '2026-11-01' } }, quizzes: {} };
		await page.addInitScript((text) => localStorage.setItem('pinganke:progress', text), JSON.stringify(done));
		await openOn(page, '2026-11-22');
		const finished = main(page).locator('[data-finished]').locator('visible=true');
		await expect(finished.getByRole('link')).toHaveAttribute('href', /\/lessons\/fire\/out-then-call\/$/);
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the home page welcomes and shows the campaigns of the year with their days', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('今天学一件能保命的小事');
		const cards = page.getByRole('article');
		await expect(cards).toHaveCount(14);
		for (const card of await cards.all()) await expect(card).toContainText(/\d{4}年\d+月\d+日/);
	});

	test('search leads to a page that lists every topic and lesson', async ({ page }) => {
		await page.goto('./');
		await page
			.getByRole('banner')
			.getByRole('link', { name: /搜一搜/ })
			.click();
		await expect(page).toHaveURL(/\/search\/$/);
		expect(await main(page).getByRole('link').count()).toBeGreaterThan(15);
	});
});

test('help lines are one tap away on the home page', async ({ page }) => {
	await page.goto('./');
	const lines = page.getByRole('region', { name: '求助电话' });
	for (const number of ['110', '119', '120', '12356']) {
		await expect(lines.getByRole('link', { name: number })).toHaveAttribute('href', `tel:${number}`);
	}
});

test('a child finds a topic by its picture', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: '防溺水' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('防溺水');
	await expect(page.getByRole('article').first()).toBeVisible();
});

test('parents get to the lessons for them, teachers to a lesson to begin', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: '我是家长' }).click();
	await expect(page.getByRole('radio', { name: '家长' })).toBeChecked();
	const cards = page.getByRole('article');
	for (const card of await cards.all()) await expect(card).toContainText('家长');
	expect(await cards.count()).toBeGreaterThan(0);
	await page.goBack();
	await page.getByRole('link', { name: '我是老师' }).click();
	await expect(page.getByRole('heading', { name: '现在就上课' })).toBeVisible();
});

test('a stage is chosen by keyboard, kept in the address, and may leave no lesson', async ({ page }) => {
	await page.goto('lessons/');
	const all = await page.getByRole('article').count();
	await page.getByRole('radio', { name: '全部' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: '小学低年级' })).toBeChecked();
	await expect(page).toHaveURL(/stage=lower-primary$/);
	expect(await page.getByRole('article').count()).toBeLessThan(all);
	await page.goto('lessons/lab/');
	await page.getByRole('radio', { name: '家长' }).check();
	await expect(page.getByRole('status')).toHaveText('这个学段在这里还没有课。');
	await page.reload();
	await expect(page.getByRole('radio', { name: '家长' })).toBeChecked();
});
