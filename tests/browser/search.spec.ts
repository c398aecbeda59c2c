import { expect, type Page, test } from '@playwright/test';
import { builtPages, builtText } from './pages.ts';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => main(page).getByRole('searchbox', { name: '搜什么' });
const results = (page: Page) => main(page).getByRole('list', { name: '搜索结果' });
const hits = (page: Page) => results(page).getByRole('listitem');
const status = (page: Page) => main(page).getByRole('status');
const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });

/** Addresses asked of the search index so far. */
function indexRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => request.url().includes('/pagefind/') && asked.push(request.url()));
	return asked;
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto('search/');
	await field(page).fill(query);
	await field(page).press('Enter');
	await expect(status(page)).not.toHaveText(/^$|正在找/);
}

/** How many results the page says there are. */
async function found(page: Page): Promise<number> {
	await expect(status(page)).toContainText(/找到 \d+ 条/);
	return Number(/找到 (\d+) 条/.exec((await status(page).textContent()) ?? '')?.[1]);
}

for (const [question, lesson] of [
	['着火了怎么办', /\/lessons\/fire\//],
	['有人掉水里了怎么办', /\/(lessons|quizzes)\/drowning\//],
	['被欺负了怎么办？', /\/(lessons|quizzes)\/bullying\//],
	['溺水', /\/(lessons|quizzes|campaigns)\/drowning/],
	['119', /\/(lessons\/fire|campaigns\/fire|help|quizzes\/fire)/],
] as const) {
	test(`${question} finds an answer, first in an ordered list`, async ({ page }) => {
		await search(page, question);
		await expect(results(page)).toBeVisible();
		expect(await results(page).evaluate(({ tagName }) => tagName)).toBe('OL');
		await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', lesson);
		await hits(page).first().getByRole('link').press('Enter');
		await expect(page).toHaveURL(lesson);
	});
}

test('results appear while typing, each with its kind, its topic and the words marked', async ({ page }) => {
	await page.goto('search/');
	await field(page).pressSequentially('救生圈');
	const first = hits(page).first();
	await expect(first).toContainText(/课文|测验|活动/);
	await expect(first).toContainText('防溺水');
	await expect(first.locator('mark').first()).not.toBeEmpty();
});

test('a passage reads as Chinese does, without the spaces that the index keeps', async ({ page }) => {
	await page.goto('search/?q=被欺负了怎么办');
	await expect(results(page).first()).toBeVisible();
	const passages = (await page.locator('.search-excerpt').allTextContents()).join('\n');
	expect(passages).toMatch(/欺负/);
	expect(passages).not.toMatch(/[\p{Script=Han}，。][ \u200B]+[\p{Script=Han}，。]/u);
});

test('nothing of the index is loaded before someone searches', async ({ page }) => {
	const asked = indexRequests(page);
	for (const address of ['./', 'search/', 'lessons/fire/feel-the-door/']) {
		await page.goto(address);
		await page.mouse.wheel(0, 4000);
		await page.waitForLoadState('networkidle');
	}
	expect(asked).toEqual([]);
	await search(page, '烟');
	expect(asked.length).toBeGreaterThan(0);
});

test('filters by topic, stage and kind narrow what is shown', async ({ page }) => {
	await search(page, '大人');
	const all = await found(page);
	await main(page).getByRole('combobox', { name: '主题' }).selectOption({ label: '防溺水' });
	await expect(status(page)).not.toContainText(`找到 ${all} 条`);
	const one = await found(page);
	expect(one).toBeLessThan(all);
	await main(page).getByRole('combobox', { name: '种类' }).selectOption({ label: '测验' });
	await expect(status(page)).not.toContainText(`找到 ${one} 条`);
	for (const hit of await hits(page).all()) {
		await expect(hit.getByRole('link')).toHaveAttribute('href', /\/quizzes\/drowning\//);
	}
	await main(page).getByRole('combobox', { name: '学段' }).selectOption({ label: '大学' });
	await expect(status(page)).toContainText('没有找到');
});

test('the address keeps the query, so that it can be reloaded and sent on', async ({ page }) => {
	await search(page, '烟');
	await expect(page).toHaveURL(/\?q=%E7%83%9F$/);
	const count = await found(page);
	await page.reload();
	await expect(field(page)).toHaveValue('烟');
	expect(await found(page)).toBe(count);
	await hits(page).first().getByRole('link').click();
	await page.goBack();
	await expect(field(page)).toHaveValue('烟');
	await field(page).fill('');
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(results(page)).toBeHidden();
});

test('more results come when asked for, each once', async ({ page }) => {
	await search(page, '大人');
	const all = await found(page);
	expect(all).toBeGreaterThan(10);
	await expect(hits(page)).toHaveCount(10);
	const more = main(page).getByRole('button', { name: /再看 \d+ 条/ });
	// A hurried reader presses twice.
	await more.dblclick();
	for (let shown = Math.min(30, all); shown < all; shown = Math.min(shown + 10, all)) {
		await expect(hits(page)).toHaveCount(shown);
		await more.click();
	}
	await expect(hits(page)).toHaveCount(all);
	await expect(more).toBeHidden();
	const addresses = await hits(page)
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(new Set(addresses).size).toBe(all);
});

test('nonsense is said to be not found, and leads on to all lessons', async ({ page }) => {
	await search(page, 'qxzvbk');
	await expect(status(page)).toContainText('没有找到“qxzvbk”');
	await expect(results(page)).toBeHidden();
	await main(page).getByRole('link', { name: '全部主题和课程' }).click();
	await expect(page).toHaveURL(/\/lessons\/$/);
});

test('what is typed is shown as words, whatever it is', async ({ page }) => {
	await search(page, '<qxzvbk>');
	await expect(status(page)).toContainText('没有找到“<qxzvbk>”');
	await expect(main(page).locator('qxzvbk')).toHaveCount(0);
});

test('when the index cannot be reached the page says so calmly, leads on, and tries again', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await search(page, '烟');
	await expect(status(page)).toContainText('搜索现在打不开');
	await expect(main(page).getByRole('link', { name: '全部主题和课程' })).toBeVisible();
	await page.unroute('**/pagefind/**');
	await main(page).getByRole('button', { name: '搜', exact: true }).click();
	await expect(hits(page).first()).toBeVisible();
});

test.describe('the dialog', () => {
	for (const key of ['/', 'Control+k']) {
		test(`opens on any page with ${key}, answers, and closes with Escape`, async ({ page }) => {
			await page.goto('lessons/fire/feel-the-door/');
			await page.keyboard.press(key);
			await expect(dialog(page).getByRole('searchbox')).toBeFocused();
			await page.keyboard.type('落水');
			const list = dialog(page).getByRole('list', { name: '搜索结果' });
			await expect(list.getByRole('listitem').first()).toBeVisible();
			await page.keyboard.press('Escape');
			if (await dialog(page).isVisible()) await page.keyboard.press('Escape');
			await expect(dialog(page)).toBeHidden();
			await expect(page).toHaveURL(/\/lessons\/fire\/feel-the-door\/$/);
		});
	}

	test('opens from the head of the page, gives the focus back, and keeps Tab inside', async ({ page }) => {
		await page.goto('./');
		const opener = page.getByRole('banner').getByRole('link', { name: /搜/ });
		await opener.press('Enter');
		await expect(dialog(page).getByRole('searchbox')).toBeFocused();
		for (let pressed = 0; pressed < 12; pressed += 1) {
			await page.keyboard.press('Tab');
			const outside = await page.evaluate(() => document.activeElement?.closest('header, main, footer')?.tagName);
			expect(outside).toBeUndefined();
		}
		await dialog(page).getByRole('button', { name: '关闭' }).click();
		await expect(opener).toBeFocused();
	});

	test('does not open while someone writes a slash, nor twice', async ({ page }) => {
		await page.goto('./');
		await page.keyboard.press('/');
		await page.keyboard.type('1/2');
		await expect(dialog(page).getByRole('searchbox')).toHaveValue('1/2');
	});

	test('does not stand over the search page: there the keys lead to its own field', async ({ page }) => {
		await page.goto('search/');
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
		await expect(dialog(page)).toBeHidden();
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page lists every topic and every lesson', async ({ page }) => {
		await page.goto('search/');
		const lessons = builtPages().filter(({ file }) => /^lessons\/[^/]+\/[^/]+\/index\.html$/.test(file));
		for (const { address } of lessons) await expect(main(page).locator(`a[href$="/${address}"]`)).toHaveCount(1);
		await expect(main(page).getByRole('combobox')).toHaveCount(0);
	});
});

test('every word that stands on a page finds that page', async ({ page }) => {
	test.slow();
	const indexed = builtPages().filter(({ file }) => builtText(file).includes('data-pagefind-body'));
	await page.goto('search/');
	const { asked, lost } = await page.evaluate(findWords, { addresses: indexed.map(({ address }) => address), each: 5 });
	expect(asked).toBeGreaterThan(60);
	expect(lost).toEqual([]);
});

/**
 * Runs in the search page: takes words from each page, puts each into the field, and lists those whose results
 * do not hold the page that they stand on.
 */
async function findWords({ addresses, each }: { addresses: string[]; each: number }) {
	const panel = document.querySelector('main search-panel') as HTMLElement;
	const part = <Found extends HTMLElement>(selector: string) => panel.querySelector(selector) as Found;
	const [form, field, list] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input'), part('[data-results]')];
	const home = new URL(panel.dataset['base'] as string, location.href);
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const lost: string[] = [];
	let asked = 0;
	for (const address of addresses) {
		const path = new URL(address, home).pathname;
		const words = wordsOf(await (await fetch(path)).text());
		const step = Math.max(1, Math.floor(words.length / each));
		for (const word of words.filter((_, index) => index % step === 0)) {
			asked += 1;
			if (!(await finds(word, path))) lost.push(`${word} (${path})`);
		}
	}
	return { asked, lost };

	async function finds(word: string, path: string): Promise<boolean> {
		field.value = word;
		form.requestSubmit();
		await until(() => !list.hidden || !part('[data-browse]').hidden);
		for (;;) {
			const links = [...list.querySelectorAll('a')];
			if (links.some(({ pathname }) => pathname === path)) return true;
			const more = part<HTMLButtonElement>('[data-more]');
			if (more.hidden) return false;
			more.click();
			await until(() => list.querySelectorAll('a').length > links.length);
		}
	}

	function until(isSo: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			const look = (): void => {
				if (!isSo()) return;
				observer.disconnect();
				resolve();
			};
			const observer = new MutationObserver(look);
			observer.observe(panel, { subtree: true, childList: true, attributes: true, characterData: true });
			look();
		});
	}

	/** Chinese words of two characters and more in what a reader sees of the page, menus left out, each once. */
	function wordsOf(html: string): string[] {
		const body = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-pagefind-body]') as Element;
		for (const hidden of body.querySelectorAll('[data-pagefind-ignore], [hidden], nav, details, noscript'))
			hidden.remove();
		const texts: string[] = [];
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
		const words = texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment));
		return [...new Set(words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)))];
	}
}
