/**
 * What was opened once opens again without a network, and with a network nobody reads yesterday's page. The network is
 * away when the server has stopped: browsers do not agree on what else “offline” means to a worker.
 */
import { expect as soon, type Page } from '@playwright/test';
import { partsOf } from '../../src/domain/offline.ts';
import { bundleWorker } from '../../src/integrations/service-worker.ts';
import { type ChangingSite, test } from './changing-site.ts';
import { everythingKept } from './device.ts';
import { answer, card, quizFile, shownId } from './quiz-paper.ts';

test.use({ serviceWorkers: 'allow' });
/**
 * A busy browser may keep a new worker waiting for as long as no other page is opened, whatever the worker asks for:
 * it stays "installed" after `skipWaiting()` with no event under way in the old one. A second try tells that from a fault.
 */
test.describe.configure({ retries: 1 });
/** A new version is fetched whole before it takes over, and nobody waits for it but these tests. */
test.setTimeout(240_000);
const expect = soon.configure({ timeout: 45_000 });

const lesson = 'lessons/fire/out-then-call/';
const other = 'lessons/fire/feel-the-door/';
const quiz = 'quizzes/fire/feel-the-door/';
const { questions } = quizFile('fire/feel-the-door');
const named = (id: string) => questions.find((question) => question.id === id) as (typeof questions)[number];
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const login = {
	headers: html,
	body: '<!doctype html><title>校园网登录</title><h1>请登录</h1>',
};

/** Addresses of everything that is kept, without the host. */
const addresses = (page: Page) =>
	page.evaluate(async () => {
		const all = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
		return all;
	});

/** Opens a page and waits until it is kept with all that it names. */
async function read(page: Page, site: ChangingSite, path: string): Promise<void> {
	await page.goto(site.at(path));
	await kept(page, site, path);
}

async function kept(page: Page, site: ChangingSite, path: string): Promise<void> {
	const home = new URL(site.at('')).pathname;
	const wanted = [home + path, ...partsOf(await page.content(), home)];
	await expect.poll(async () => wanted.filter(isNotIn(await addresses(page)))).toEqual([]);
	await expect.poll(() => everythingKept(page)).toContainEqual(expect.stringMatching(/^cache pinganke-refreshed-/));
}

const isNotIn = (all: string[]) => (each: string) => !all.includes(each);

/** The version of the worker that has done all its work. */
const version = async (page: Page) =>
	(await everythingKept(page)).find((name) => name.startsWith('cache pinganke-refreshed-'));

const newVersion = async (page: Page, before?: string) => ![undefined, before].includes(await version(page));

/**
 * Opens a page, and others if need be, until a new version has done all its work; gives the last. Chromium may let a new
 * worker that asked to take over wait for the next page to be opened.
 */
async function openUntilNew(page: Page, site: ChangingSite, before?: string): Promise<Page> {
	let opened = page;
	await expect(async () => {
		opened = await page.context().newPage();
		await opened.goto(site.at('help/'), { timeout: 6000 });
		await expect.poll(() => newVersion(opened, before), { timeout: 10_000 }).toBe(true);
	}).toPass({ timeout: 150_000 });
	return opened;
}

test('F26 an opened lesson opens again without a network: text, pictures, quiz and search', async ({ page, site }) => {
	await read(page, site, lesson);
	await read(page, site, quiz);
	await site.stop();

	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
	for (const picture of await page.getByRole('main').getByRole('img').all()) {
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	}

	await page.goto(site.at(quiz));
	const shown = await shownId(page);
	await answer(page, named(shown), true);
	await page.getByRole('button', { name: '检查这一题' }).click();
	await expect(card(page, { id: shown }).locator('[data-verdict]')).toContainText('答对了');

	await page.goto(site.at('help/'));
	await page.getByRole('link', { name: /搜一搜/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('厨房着火了怎么办');
	await expect(page.getByRole('dialog').getByText('119').first()).toBeVisible();
});

test('a drill that was opened runs without a network: its clock, its head count, its record', async ({
	page,
	site,
}) => {
	await read(page, site, 'drills/fire/');
	await site.stop();
	await page.goto(site.at('drills/fire/'));
	await page.getByRole('button', { name: '开始计时' }).click();
	await expect(page.getByRole('button', { name: '停住' })).toBeVisible();
	await page.getByRole('button', { name: '加一个班' }).click();
	await expect(page.getByLabel('应到').first()).toBeVisible();
	await page.getByRole('button', { name: '保存记录' }).click();
	await expect(page.getByText('记下了，只记在这台设备上。')).toBeVisible();
});

test('F38 what chat apps hang on an address changes nothing, and is not kept again', async ({ page, site }) => {
	await read(page, site, lesson);
	await page.goto(site.at(`${lesson}?from=groupmessage&isappinstalled=0#steps`));
	await page.goto(site.at(`${lesson}?from=timeline`));
	expect((await addresses(page)).filter((path) => path.endsWith(lesson))).toHaveLength(1);
	await site.stop();
	await page.goto(site.at(`${lesson}?from=singlemessage`));
	await expect(title(page)).toHaveText(/先出去/);
});

test('F25 a page that was never opened: whom to call, and what can be read', async ({ page, site }) => {
	await read(page, site, lesson);
	await site.stop();
	const response = await page.goto(site.at(other));
	expect(response?.status()).toBe(503);
	await expect(title(page)).toHaveText('没有网络时，能看这些');
	await expect(page.getByRole('main').getByRole('link', { name: '119 火警' })).toBeVisible();
	await page.getByRole('link', { name: /先出去，再打/ }).click();
	await expect(page).toHaveURL(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
	await page.goto(site.at('help'));
	await expect(page).toHaveURL(site.at('help/'));
	await page.goto(site.at('lessons/fire/'));
	await expect(page.getByRole('main')).toContainText('119');
});

test('F25 the first visit without a network is the browser’s own affair, and nothing is left of it', async ({
	page,
	site,
}) => {
	await site.stop();
	await expect(page.goto(site.at(lesson))).rejects.toThrow();
});

test('a new edition is seen at once, and is what is kept from then on', async ({ page, site }) => {
	await read(page, site, lesson);
	site.deploy(`${lesson}index.html`, (html) => html.replace(/<h1([^>]*)>/, '<h1$1>新版：'));
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/^新版/);
	await site.stop();
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/^新版/);
});

test('advice that was corrected or taken back reaches pages that are not opened that day', async ({ page, site }) => {
	await read(page, site, lesson);
	await read(page, site, other);
	const before = await version(page);
	site.withdraw(other);
	site.deploy(`${lesson}index.html`, (html) => html.replace(/<h1([^>]*)>/, '<h1$1>更正：'));
	const opened = await openUntilNew(page, site, before);
	await site.stop();
	await opened.goto(site.at(lesson));
	await expect(title(opened)).toHaveText(/^更正/);
	await opened.goto(site.at(other));
	await expect(title(opened)).toHaveText('没有网络时，能看这些');
});

test('F32 F31 a page that stays open over a new edition is not loaded anew and finds its own scripts', async ({
	page,
	site,
}) => {
	await read(page, site, quiz);
	const before = await version(page);
	await page.evaluate(() => Object.assign(window, { stayed: true }));
	const shown = await shownId(page);
	await answer(page, named(shown), true);
	// The new edition has other names for its scripts: the old ones are gone.
	site.renameScript('search-panel-element');
	await openUntilNew(page, site, before);
	await page.getByRole('button', { name: '检查这一题' }).click();
	await expect(card(page, { id: shown }).locator('[data-verdict]')).toContainText('答对了');
	await page.getByRole('link', { name: /搜一搜/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('厨房着火了怎么办');
	await expect(page.getByRole('dialog').getByText('119').first()).toBeVisible();
	expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('F28 a login page that answers 200 to everything is shown and not kept', async ({ page, site }) => {
	await read(page, site, lesson);
	site.fault = () => login;
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText('请登录');
	await page.goto(site.at(other));
	await expect(title(page)).toHaveText('请登录');
	await page.evaluate(() => fetch('search/answers.json').then((response) => response.text()));
	await site.stop();
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
	await page.goto(site.at(other));
	await expect(title(page)).toHaveText('没有网络时，能看这些');
});

test('F28 F37 errors, other addresses and pieces of files are not kept', async ({ page, site }) => {
	await read(page, site, lesson);
	const whole = { headers: html, body: site.read(`${other}index.html`) };
	for (const status of [500, 404, 206]) {
		site.fault = (path) => (path === other ? { ...whole, status } : undefined);
		await page.goto(site.at(other));
	}
	site.fault = (path) => (path === other ? { status: 302, headers: { Location: site.at('help/') } } : undefined);
	await page.goto(site.at(other));
	await expect(page).toHaveURL(site.at('help/'));
	expect((await addresses(page)).filter((path) => path.endsWith(other))).toEqual([]);
});

test('F30 a server in trouble, or a network that is silent, gives way to what is kept', async ({ page, site }) => {
	await read(page, site, lesson);
	site.fault = () => ({ status: 502, headers: html, body: '<h1>Bad gateway</h1>' });
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
	site.fault = () => 'silence';
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
});

test('F28 one missing file of many takes away nothing else; one that is needed keeps the worker out', async ({
	page,
	site,
}) => {
	site.fault = (path) => (path === 'lessons/winter/' ? { status: 404 } : undefined);
	await read(page, site, lesson);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
	await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
	site.fault = (path) => (path === 'help/' ? login : undefined);
	await page.goto(site.at(lesson));
	await expect.poll(() => site.asked.filter((path) => path === 'help/').length).toBeGreaterThan(1);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null))
		.toBe(null);
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
});

test('F42 a device that is full keeps what it has, and every page opens as before', async ({ page, site }) => {
	const full = `const put = Cache.prototype.put; Cache.prototype.put = function (key, answer) {
		return /feel-the-door/.test(key) ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.call(this, key, answer);
	};`;
	const worker = { headers: { 'Content-Type': 'text/javascript' }, body: full + site.read('sw.js') };
	site.fault = (path) => (path === 'sw.js' ? worker : undefined);
	await read(page, site, lesson);
	await page.goto(site.at(other));
	await expect(title(page)).toHaveText(/摸门/);
	await page.reload();
	await expect(title(page)).toHaveText(/摸门/);
	await site.stop();
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
});

test('F36 without caches, or where no worker may be, the page is as it was', async ({ page, site }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'caches');
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
	});
	await page.goto(site.at('offline/'));
	await expect(page.getByText('这台设备上还没有存下别的页')).toBeVisible();
	await page.goto(site.at(lesson));
	await expect(title(page)).toHaveText(/先出去/);
	expect(errors).toEqual([]);
});

test('全部删除 takes the worker and everything it kept, and nothing comes back while the page is open', async ({
	page,
	site,
}) => {
	await read(page, site, lesson);
	await read(page, site, 'progress/');
	await page.getByRole('button', { name: '全部删除' }).click();
	await page.getByRole('button', { name: /确定/ }).click();
	await expect.poll(() => everythingKept(page)).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await page.evaluate((url) => fetch(url).then((response) => response.text()), site.at('search/answers.json'));
	expect(await everythingKept(page)).toEqual([]);
});

test('F33 a site built without it takes worker and copies off the device in one visit', async ({ page, site }) => {
	await read(page, site, lesson);
	const worker = { headers: { 'Content-Type': 'text/javascript' }, body: await bundleWorker('goodbye', 'none', {}) };
	site.fault = (path) => (path === 'sw.js' ? worker : undefined);
	await page.goto(site.at(lesson));
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await expect.poll(() => everythingKept(page)).toEqual([]);
});
