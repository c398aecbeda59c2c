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
	page.on('request', (request) => /\/(pagefind|search-index)\//.test(request.url()) && asked.push(request.url()));
	return asked;
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto('search/');
	await field(page).fill(query);
	await field(page).press('Enter');
	await expect(status(page)).not.toHaveText(/^$|正在找|输入你想知道的事/, { timeout: 20_000 });
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
	await expect(first).toContainText(/课文|测验|活动/, { timeout: 20_000 });
	await expect(first).toContainText('防溺水');
	await expect(first.locator('mark').first()).not.toBeEmpty();
});

test('a passage reads as Chinese does, without the spaces that the index keeps', async ({ page }) => {
	await page.goto('search/?q=被欺负了怎么办');
	await expect(results(page).first()).toBeVisible({ timeout: 20_000 });
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

test('filters by topic, stage and kind narrow what is shown, and say how many each would leave', async ({ page }) => {
	await search(page, '大人');
	const all = await found(page);
	const topic = main(page).getByRole('combobox', { name: '主题' });
	await expect(topic.locator('option[value="drowning"]')).toHaveText(/^防溺水（\d+）$/);
	const expected = Number(/（(\d+)）/.exec((await topic.locator('option[value="drowning"]').textContent()) ?? '')?.[1]);
	await topic.selectOption('drowning');
	await expect(status(page)).toContainText(`找到 ${expected} 条`);
	expect(expected).toBeLessThan(all);
	await main(page).getByRole('combobox', { name: '种类' }).selectOption('quiz');
	await expect(status(page)).not.toContainText(`找到 ${expected} 条`);
	for (const hit of await hits(page).all()) {
		await expect(hit.getByRole('link')).toHaveAttribute('href', /\/quizzes\/drowning\//);
	}
	await expect(page).toHaveURL(/topic=drowning&kind=quiz/);
	await page.reload();
	await expect(topic).toHaveValue('drowning');
	await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/quizzes\/drowning\//);
	await expect(topic.locator('option[value="lab"]')).toBeDisabled();
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
	expect(all).toBeGreaterThan(8);
	await expect(hits(page)).toHaveCount(8);
	const more = main(page).getByRole('button', { name: /再看 \d+ 条/ });
	// A hurried reader presses twice: those that were asked for come once.
	await more.evaluate((button) => ['', ''].forEach(() => (button as HTMLButtonElement).click()));
	for (let shown = Math.min(16, all); shown < all; shown = Math.min(shown + 8, all)) {
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
	await expect(main(page).getByRole('link', { name: '防溺水', exact: true }).first()).toBeVisible();
	await main(page).getByRole('link', { name: '全部主题和课程' }).click();
	await expect(page).toHaveURL(/\/lessons\/$/);
});

test('near words are offered when nothing was found, and search when pressed', async ({ page }) => {
	await search(page, '溺溺溺');
	const near = main(page).getByRole('button', { name: '溺水', exact: true });
	await expect(hits(page).first().or(near).first()).toBeVisible();
	if (await results(page).isHidden()) {
		await near.click();
		await expect(field(page)).toHaveValue('溺水');
	}
	await expect(hits(page).first()).toBeVisible();
});

test('before anything is typed the panel leads to the topics', async ({ page }) => {
	await page.goto('search/');
	await expect(status(page)).toHaveText(/输入你想知道的事/);
	await expect(main(page).locator('[data-topics]').getByRole('link', { name: '地震与滑坡' })).toBeVisible();
});

test('what is typed is shown as words, whatever it is', async ({ page }) => {
	await search(page, '<qxzvbk>');
	await expect(status(page)).toContainText('没有找到“<qxzvbk>”');
	await expect(main(page).locator('qxzvbk')).toHaveCount(0);
});

for (const [name, typed] of [
	['one character', '火'],
	['five thousand characters', '溺水怎么办'.repeat(1000)],
	['emoji', '🔥🔥👩‍🚒'],
	['signs of regular expressions', '.*+?^${}()|[]\\'],
	['quotation marks and brackets', '"<script>alert(1)</script>"'],
	['traditional characters', '溺水怎麼辦'],
	['another script', 'что делать при пожаре'],
	['half a character', '\ud83d'],
] as const) {
	test(`${name} never break the page`, async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await search(page, typed);
		await expect(status(page)).toHaveText(/找到|没有找到/);
		await search(page, '溺水');
		await expect(hits(page).first()).toBeVisible();
		expect(errors).toEqual([]);
	});
}

test('words of asking are left out, what was understood is said, and the words as typed are one press away', async ({
	page,
}) => {
	await search(page, '湿毛巾怎么用');
	await expect(status(page)).toContainText('按“湿毛巾 用”查找');
	await main(page).getByRole('button', { name: '就按原话“湿毛巾怎么用”搜' }).click();
	await expect(page).toHaveURL(/words=typed/);
	await expect(status(page)).not.toContainText('按“');
	await main(page)
		.getByRole('button', { name: /换回按意思搜/ })
		.click();
	await expect(status(page)).toContainText('按“湿毛巾 用”查找');
});

for (const [typed, understood] of [
	['fangnishui', '防溺水'],
	['fns', '防溺水'],
	['zhaohuo le zenmeban', '着火'],
	['欺陵', '欺凌'],
	['校園霸凌', '校园霸凌'],
	['一一九', '119'],
] as const) {
	test(`${typed} is understood as ${understood}`, async ({ page }) => {
		await search(page, typed);
		await expect(status(page)).toContainText(understood);
		await expect(hits(page).first()).toBeVisible();
	});
}

test('a result leads to the heading that answers', async ({ page }) => {
	await search(page, '衣服烧起来停躺滚');
	const link = hits(page).first().getByRole('link');
	await expect(link).toHaveAttribute('href', /\/lessons\/fire\/out-then-call\/#./);
	await link.click();
	const heading = page.getByRole('heading', { name: /衣服着火/ });
	await expect(heading).toBeInViewport();
});

test('a heading is not run into the passage below it', async ({ page }) => {
	await search(page, '溺水往往没有声音');
	const hit = hits(page).filter({ hasText: '课文 · 防溺水 · 溺水往往没有声音' });
	await expect(hit.locator('.search-excerpt')).not.toHaveText(/溺水往往没有声音/);
});

test('a sentence cut out of a lesson leads to it, whatever card its words would call for', async ({ page }) => {
	await search(page, '门边已经有火，就别靠近');
	await expect(main(page).locator('.emergency-card')).toHaveCount(0);
	await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/lessons\/fire\/feel-the-door\/#./);
});

test('what is far from the question is not listed', async ({ page }) => {
	await search(page, '地震');
	for (const link of await hits(page).getByRole('link').all()) {
		await expect(link).toHaveAttribute(
			'href',
			/\/((lessons|quizzes)\/(earthquake|flood\/family-plan)|drills|campaigns|notices|checklists|help)/,
		);
	}
});

test('the results can be walked through with the arrow keys', async ({ page }) => {
	await search(page, '湿毛巾');
	await field(page).press('ArrowDown');
	await expect(hits(page).nth(0).getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).nth(1).getByRole('link')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(hits(page).nth(0).getByRole('link')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(lessons|quizzes|campaigns)\//);
});

test.describe('at this moment', () => {
	const card = (page: Page, title: string) => main(page).getByRole('region', { name: title });

	for (const [typed, title, number] of [
		['有人溺水了', '有人掉进水里', '110'],
		['着火了', '着火了', '119'],
		['我被困电梯里了', '被困在电梯里', '119'],
		['噎住了喘不上气', '有人噎住了', '120'],
		['煤气中毒', '煤气（一氧化碳）中毒', '120'],
		['地震了怎么办', '地震了，地在摇', '119'],
	] as const) {
		test(`${typed} shows whom to call and three steps before any list`, async ({ page }) => {
			await search(page, typed);
			await expect(card(page, title).getByRole('link', { name: new RegExp(`^${number}`) })).toHaveAttribute(
				'href',
				`tel:${number}`,
			);
			expect(await card(page, title).getByRole('list').last().getByRole('listitem').count()).toBeLessThanOrEqual(3);
			await expect(card(page, title)).toContainText('绝不要做');
			await expect(status(page)).toContainText(`先看上面的“${title}”`);
			const above = await card(page, title).evaluate((box) =>
				Boolean(box.compareDocumentPosition(document.querySelector('main [data-results]') as Node) & 4),
			);
			expect(above).toBe(true);
		});
	}

	for (const [typed, title] of [
		['不想活了', '不想活了，心里很难受'],
		['有人摸我', '有人碰了我的身体'],
	] as const) {
		test(`${typed} begins with someone to talk to, not with a number`, async ({ page }) => {
			await search(page, typed);
			const box = card(page, title);
			await expect(box.locator('p').first()).toContainText('先找');
			await expect(box.locator('p').first()).toContainText('信任的大人');
		});
	}

	test('the hours of the help line are said with its number', async ({ page }) => {
		await search(page, '不想活了');
		await expect(card(page, '不想活了，心里很难受')).toContainText('要求每天不少于 18 小时');
	});

	test('someone who prepares a lesson sees the list at once', async ({ page }) => {
		await search(page, '防溺水主题班会');
		await expect(main(page).locator('.emergency-card')).toHaveCount(0);
	});

	test('the card needs no index at all', async ({ page }) => {
		await page.route(/\/(pagefind|search-index)\//, (route) => route.abort());
		await search(page, '着火了');
		await expect(card(page, '着火了')).toContainText('119');
		await expect(status(page)).toContainText('课文的目录现在打不开');
		await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/lessons\//);
	});

	test('the card stands on the page of its topic, with what it rests on', async ({ page }) => {
		await search(page, '地震了');
		await card(page, '地震了，地在摇').getByRole('link', { name: '依据和更多做法' }).click();
		await expect(page).toHaveURL(/\/lessons\/earthquake\/#earthquake-now$/);
		await expect(page.getByRole('region', { name: '地震了，地在摇' })).toContainText('应急管理部');
	});
});

test.describe('recent searches', () => {
	const box = (page: Page) => main(page).getByRole('checkbox', { name: '在这台设备上记住我最近搜的词' });
	const kept = (page: Page) => page.evaluate(() => localStorage.getItem('pinganke:recent-searches'));

	test('are kept only after the reader turned them on, and are gone when turned off', async ({ page }) => {
		await search(page, '湿毛巾');
		expect(await kept(page)).toBeNull();
		await box(page).check();
		await field(page).fill('救生圈');
		await field(page).press('Enter');
		await expect(main(page).getByRole('button', { name: '救生圈', exact: true })).toBeVisible();
		await page.reload();
		await main(page).getByRole('button', { name: '救生圈', exact: true }).click();
		await expect(field(page)).toHaveValue('救生圈');
		await box(page).uncheck();
		expect(await kept(page)).toBeNull();
	});

	test('what stands in storage and is none is left alone', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('pinganke:recent-searches', '{"broken":'));
		await search(page, '湿毛巾');
		await expect(hits(page).first()).toBeVisible();
		await expect(box(page)).not.toBeChecked();
	});

	test('a device that saves nothing says so', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto('search/');
		await box(page).click();
		await expect(status(page)).toContainText('不让保存');
		await expect(box(page)).not.toBeChecked();
	});
});

test.describe('where some of it cannot be reached', () => {
	const own = /\/search-index\/(?:pages|grams-\d+|page-\d+)\.json/;
	const html = { status: 200, contentType: 'text/html', body: '<!doctype html><title>请登录</title>' };
	const breakages: [string, (page: Page) => Promise<unknown>][] = [
		['without WebAssembly', (page) => page.addInitScript('delete window.WebAssembly')],
		['without workers', (page) => page.addInitScript('delete window.Worker')],
		['with the index missing', (page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }))],
		['with a login page for the index', (page) => page.route('**/pagefind/**', (route) => route.fulfill(html))],
		[
			'with a login page for its pieces',
			(page) => page.route(/\.pf_(meta|index|fragment)/, (route) => route.fulfill(html)),
		],
		['with its own index missing', (page) => page.route(own, (route) => route.fulfill({ status: 404 }))],
		['with a login page for its own index', (page) => page.route(own, (route) => route.fulfill(html))],
		['with the network away from its own index', (page) => page.route(own, (route) => route.abort())],
		['with pieces of its own index lost', (page) => page.route(/grams-\d+|page-\d+/, (route) => route.fulfill(html))],
		['with the network away from it', (page) => page.route('**/pagefind/**', (route) => route.abort())],
		['where words cannot be cut', (page) => page.addInitScript('delete Intl.Segmenter')],
		['without the table of sounds', (page) => page.route('**/sounds.json', (route) => route.abort())],
	];
	for (const [name, prepare] of breakages) {
		test(`${name}, questions are answered all the same`, async ({ page }) => {
			await prepare(page);
			for (const [question, answer] of [
				['衣服着火了怎么办', /\/lessons\/fire\/out-then-call\//],
				['多一事不如少一事', /\/lessons\/bullying\/bystander\//],
				['冰面', /\/lessons\/drowning\/thin-ice\//],
			] as const) {
				await search(page, question);
				await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', answer);
				await expect(hits(page).first().locator('mark').first()).not.toBeEmpty();
			}
		});
	}

	test('when nothing can be reached the page says so calmly, leads on, and tries again', async ({ page }) => {
		await page.route(/\/(pagefind|search-index)\/|answers\.json/, (route) => route.abort());
		await search(page, '烟');
		await expect(status(page)).toContainText('搜索现在打不开');
		await expect(main(page).getByRole('link', { name: '全部主题和课程' })).toBeVisible();
		await page.unrouteAll();
		await main(page).getByRole('button', { name: '搜', exact: true }).click();
		await expect(hits(page).first()).toBeVisible();
	});
});

test('every topic that is registered answers to its own words', async ({ page }) => {
	test.slow();
	await page.goto('search/');
	const lost = await page.evaluate(async () => {
		const panel = document.querySelector('main search-panel') as HTMLElement;
		const [form, field] = [panel.querySelector('form'), panel.querySelector('input')] as [
			HTMLFormElement,
			HTMLInputElement,
		];
		const answers = (await (await fetch(`${panel.dataset['base']}search/answers.json`)).json()) as {
			topics: { words: string[] }[];
		};
		const silent: string[] = [];
		for (const word of answers.topics.flatMap(({ words }) => words)) {
			field.value = word;
			const searched = new Promise((resolve) => panel.addEventListener('searched', resolve, { once: true }));
			form.requestSubmit();
			await searched;
			if (panel.querySelector('[data-results] a') === null) silent.push(word);
		}
		return silent;
	});
	expect(lost).toEqual([]);
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
		const letters = await main(page).locator('.browse').nth(1).getByRole('heading').allTextContents();
		expect(letters.length).toBeGreaterThan(3);
		expect(letters).toEqual([...letters].sort());
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
		const searched = new Promise((resolve) => panel.addEventListener('searched', resolve, { once: true }));
		form.requestSubmit();
		await searched;
		for (;;) {
			const links = [...list.querySelectorAll('a')];
			if (links.some(({ pathname }) => pathname === path)) return true;
			const more = part<HTMLButtonElement>('[data-more]');
			if (more.hidden) return false;
			const added = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
			more.click();
			await added;
		}
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
