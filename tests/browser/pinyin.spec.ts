/** The edition for who is just learning to read. */
import { expect, test } from '@playwright/test';
import { builtPages, builtText } from './pages.ts';

const edition = 'lessons/fire/out-then-call/pinyin/';
const editions = builtPages().filter(({ file }) => file.endsWith('/pinyin/index.html'));

test('every lesson for the youngest has one, and no other lesson', () => {
	const lessons = builtPages().filter(({ file }) => /^lessons\/[^/]+\/[^/]+\/index\.html$/.test(file));
	const young = lessons.filter(({ file }) =>
		builtText(file).includes('name="search-stage" data-pagefind-filter="stage[content]" content="lower-primary"'),
	);
	expect(editions.map(({ address }) => address).sort()).toEqual(young.map(({ address }) => `${address}pinyin/`).sort());
	expect(editions.length).toBeGreaterThan(2);
});

test('each ruby holds one character with one reading, and no character of the text is without', async ({ page }) => {
	for (const { address } of editions) {
		await page.goto(address);
		const faults = await page.locator('.prose, h1').evaluateAll((parts) =>
			parts.flatMap((part) => {
				const odd = [...part.querySelectorAll('ruby')].filter(
					({ childNodes, lastElementChild }) =>
						childNodes.length !== 2 ||
						[...(childNodes[0]?.textContent ?? '')].length !== 1 ||
						!/^[a-zǖǘǚǜüāáǎàēéěèīíǐìōóǒòūúǔù]+$/.test(lastElementChild?.textContent ?? ''),
				);
				const bare = part.cloneNode(true) as HTMLElement;
				bare.querySelectorAll('ruby, svg, sup').forEach((each) => each.remove());
				return [...odd.map(({ outerHTML }) => outerHTML), ...(bare.textContent?.match(/\p{Script=Han}+/gu) ?? [])];
			}),
		);
		expect(`${address} ${faults.join(' ')}`).toBe(`${address} `);
	}
});

test('the lesson leads to it, it is large, and the readings can be hidden', async ({ page }) => {
	await page.goto('lessons/fire/out-then-call/');
	await page.getByRole('link', { name: '拼音版' }).click();
	await expect(page).toHaveURL(/\/pinyin\/$/);
	const reading = page.locator('.prose rt').filter({ hasText: 'zháo' }).first();
	await expect(reading).toBeVisible();
	expect(
		await page
			.locator('.prose > p')
			.first()
			.evaluate((line) => getComputedStyle(line).fontSize),
	).toBe('22px');
	await page.getByRole('button', { name: '不看拼音' }).click();
	await expect(reading).toBeHidden();
	await page.getByRole('button', { name: '看拼音', exact: true }).click();
	await expect(reading).toBeVisible();
});

test('search does not know it', () => {
	for (const { file } of editions) expect(builtText(file)).not.toContain('data-pagefind-body');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the readings are there', async ({ page }) => {
		await page.goto(edition);
		await expect(page.locator('.prose rt').first()).toBeVisible();
		await expect(page.getByRole('button', { name: '不看拼音' })).toBeHidden();
	});
});
