/** What stands around the pages: a wrong address, the feed, the sitemap, the first stop of the Tab key. */
import { expect, type Page, test } from '@playwright/test';
import { builtPages, builtText } from './pages.ts';

const lessons = builtPages().filter(({ file }) => /^lessons\/[^/]+\/[^/]+\/index\.html$/.test(file));

/** Parses XML as a browser does; an error is what it says. */
async function readXml(page: Page, file: string, selector: string): Promise<string[]> {
	await page.goto('404.html');
	return page.evaluate(
		([text = '', wanted = '']) => {
			const xml = new DOMParser().parseFromString(text, 'text/xml');
			const error = xml.querySelector('parsererror');
			return [...(error ? [error] : xml.querySelectorAll(wanted))].map(({ textContent }) => textContent ?? '');
		},
		[builtText(file), selector],
	);
}

const pathOf = (address: string): string => new URL(address).pathname;

test('a wrong address says so and leads on to search, lessons and home', async ({ page }) => {
	const response = await page.goto('lessons/fire/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页不在');
	for (const name of ['搜一搜', '看全部课程', '回首页']) {
		await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
	}
	await page.getByRole('main').getByRole('link', { name: '看全部课程' }).click();
	await expect(page).toHaveURL(/\/lessons\/$/);
});

test('the feed names every lesson with its address, title, summary and day', async ({ page }) => {
	const links = await readXml(page, 'rss.xml', 'item > link');
	const withdrawn = lessons.filter(({ file }) => builtText(file).includes('name="robots" content="noindex"'));
	expect(links.filter((link) => link.includes('/lessons/'))).toHaveLength(lessons.length - withdrawn.length);
	for (const { address } of lessons.filter((lesson) => !withdrawn.includes(lesson))) {
		expect(links.map(pathOf).filter((path) => path.endsWith(`/${address}`))).toHaveLength(1);
	}
	for (const field of ['title', 'description', 'pubDate']) {
		const texts = await readXml(page, 'rss.xml', `item > ${field}`);
		expect(texts.filter((text) => text.trim() !== '')).toHaveLength(links.length);
	}
	expect(new Set(await readXml(page, 'rss.xml', 'item > guid')).size).toBe(links.length);
});

test('the sitemap names every page that may be found, and none of the kit', async ({ page }) => {
	const files = builtPages().filter(({ file }) => /^sitemap-\d/.test(file));
	expect(files).toEqual([]);
	const paths = (await readXml(page, 'sitemap-0.xml', 'loc')).map(pathOf);
	const all = builtPages().filter(({ file }) => !builtText(file).includes('name="robots" content="noindex"'));
	// Slides are another form of the lesson, and name it as the page to be found.
	const listed = all.filter(({ file }) => !file.endsWith('/teach/index.html'));
	for (const { address } of listed) {
		const path = address === './' ? '/' : `/${address}`;
		expect(paths.filter((each) => each.endsWith(path)).length, path).toBeGreaterThan(0);
	}
	expect(paths).toHaveLength(listed.length);
	expect(paths.filter((path) => path.includes('/kit/'))).toEqual([]);
});

test('the feed and the index of the sitemap can be reached from every page', async ({ page }) => {
	await page.goto('./');
	for (const selector of ['link[type="application/rss+xml"]', 'link[rel="sitemap"]']) {
		const href = await page.locator(selector).getAttribute('href');
		expect((await page.request.get(href ?? '')).status()).toBe(200);
	}
});

test('the first stop of the Tab key skips to the text', async ({ page }) => {
	await page.goto('lessons/fire/feel-the-door/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: '跳到正文' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('help lines say what to say first, and dial', async ({ page }) => {
	await page.goto('help/');
	const fire = page.getByRole('main').getByRole('listitem').filter({ hasText: '火警' });
	await expect(fire.getByRole('link')).toHaveAttribute('href', 'tel:119');
	await expect(fire).toContainText('电话里这样说');
	// A text to 12110 needs the area's own digits, so tapping it must not begin one.
	await expect(page.getByRole('main').getByText('12110', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: '12110' })).toHaveCount(0);
});
