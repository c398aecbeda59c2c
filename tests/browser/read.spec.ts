import { expect, type Locator, type Page, test } from '@playwright/test';

const lesson = 'lessons/drowning/friend-in-water/';
const emergency = (page: Page) => page.getByRole('region', { name: /^如果/ });
const contents = (page: Page) => page.getByRole('navigation', { name: '这一课讲什么' });
const note = (page: Page) => page.getByText('给老师', { exact: true });

/** Whether `first` stands before `second` in the page, as a screen reader goes. */
async function isBefore(first: Locator, second: Locator): Promise<boolean> {
	const other = await second.elementHandle();
	return first.evaluate(
		(one, two) => (one.compareDocumentPosition(two as Node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
		other,
	);
}

/** What a lesson must give to every reader, with and without a script. */
async function expectWholeLesson(page: Page): Promise<void> {
	const firstSection = page.getByRole('main').locator('.prose > h2').first();
	await expect(emergency(page)).toBeVisible();
	expect(await isBefore(emergency(page), firstSection)).toBe(true);
	await expect(emergency(page).getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
	expect(await page.getByRole('article').getByRole('img').count()).toBeGreaterThan(2);
	for (const title of ['依据', '学完这一课，你能', '老师这样讲']) {
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	}
	await expect(page.getByRole('link', { name: '打印一页讲义' })).toHaveAttribute('href', /\/handout\/$/);
	await expect(page.getByRole('link', { name: '我学完了，去测一测' })).toBeVisible();
}

test('a reader meets what to do in an emergency before anything else of the lesson', async ({ page }) => {
	await page.goto(lesson);
	await expectWholeLesson(page);
});

test('beside the title stand who wrote it, when it was checked and will be, and that no professional has reviewed it', async ({
	page,
}) => {
	await page.goto(lesson);
	const facts = page.locator('.parents-way + .lesson-facts');
	await expect(facts).toContainText('编写：');
	await expect(facts).toContainText(/上次全面核对 \d{4}年\d+月\d+日/);
	await expect(facts).toContainText(/下次核对 \d{4}年\d+月\d+日/);
	await expect(facts).toContainText('尚未专业审核');
});

test('each number in the text leads to the source of that number', async ({ page }) => {
	await page.goto(lesson);
	const sources = page.getByRole('article').locator('section', { has: page.getByRole('heading', { name: '依据' }) });
	const cites = page.getByRole('link', { name: /^来源 \d+$/ });
	const numbers = new Set((await cites.allTextContents()).map((text) => text.trim()));
	await expect(sources.getByRole('listitem')).toHaveCount(numbers.size);
	for (const number of numbers) {
		await cites
			.filter({ hasText: new RegExp(`^${number}$`) })
			.first()
			.click();
		const source = sources.getByRole('listitem').nth(Number(number) - 1);
		await expect(source).toBeInViewport();
		await expect(page.locator(':target')).toHaveText((await source.textContent()) ?? '');
	}
});

test('the contents lead to every section', async ({ page }) => {
	await page.goto(lesson);
	for (const link of await contents(page).getByRole('link').all()) {
		const title = (await link.textContent()) ?? '';
		await link.click();
		await expect(page.getByRole('heading', { level: 2, name: title }).first()).toBeInViewport();
	}
});

test('the lesson before and the lesson after are one link away, within the topic', async ({ page }) => {
	await page.goto(lesson);
	const ways = page.getByRole('navigation', { name: /上一课/ });
	await ways.getByRole('link', { name: /下一课/ }).click();
	await expect(page).toHaveURL(/\/lessons\/drowning\//);
	await ways.getByRole('link', { name: /上一课/ }).click();
	await expect(page).toHaveURL(new RegExp(`${lesson}$`));
});

test('我学完了 keeps that the lesson is done, leads to the quiz, and is remembered', async ({ page }) => {
	await page.goto(lesson);
	await expect(page.getByText('已记在这台设备上')).toBeHidden();
	await page.getByRole('link', { name: '我学完了，去测一测' }).click();
	await expect(page).toHaveURL(/\/quizzes\/drowning\/friend-in-water\/$/);
	await page.goto(lesson);
	await page.getByRole('link', { name: '我学完了，去测一测' }).scrollIntoViewIfNeeded();
	await expect(page.getByText('已记在这台设备上')).toBeVisible();
	await page.goto('lessons/drowning/');
	await expect(page.getByRole('article').filter({ hasText: '同伴' }).first()).toContainText('已学完');
});

test('on a device that keeps nothing the reader is told once, and goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto(lesson);
	const finish = page.getByRole('link', { name: '我学完了，去测一测' });
	await finish.click();
	await expect(page.getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`${lesson}$`));
	await finish.click();
	await expect(page).toHaveURL(/\/quizzes\//);
});

test.describe('teaching from the page', () => {
	test('each length says which sections it teaches and which it leaves out', async ({ page }) => {
		await page.goto(`${lesson}#teach`);
		const lengths = page.getByRole('article').locator('section', { hasText: '老师这样讲' }).getByRole('definition');
		await expect(page.getByRole('term').filter({ hasText: '分钟' })).toHaveText(['1 分钟', '5 分钟', '30 分钟']);
		await expect(lengths.first()).toContainText('没讲到的：');
		await expect(lengths.last()).toContainText('整课');
	});
});

test('on paper there are the notes for the teacher and the sources, and no menus or buttons', async ({ page }) => {
	await page.goto(lesson);
	await expect(note(page).first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(note(page).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: '依据' })).toBeVisible();
	await expect(emergency(page)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the lesson is complete', async ({ page }) => {
		await page.goto(lesson);
		await expectWholeLesson(page);
		await expect(page.getByRole('button', { name: /打印/ })).toHaveCount(0);
	});
});

test.describe('a lesson for someone who is hurting', () => {
	test('asks nothing, scores nothing, and leaves no trace on the device', async ({ page }) => {
		await page.goto('lessons/bullying/tell-someone/');
		await expect(page.getByText('这一课不测验，也不留任何记录。')).toBeVisible();
		await expect(page.getByRole('link', { name: /测一测|我学完了/ })).toHaveCount(0);
		for (const link of await contents(page).getByRole('link').all()) await link.click();
		await page.getByRole('navigation', { name: '这一课的五种用法' }).getByRole('link', { name: /讲/ }).click();
		await expect(page.getByText('先说一声')).toBeHidden();
		for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('PageDown');
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
			0,
			0,
			'',
		]);
	});
});

test('a question in the text opens as it comes near, and answers back', async ({ page }) => {
	await page.goto(lesson);
	const question = page.locator('question-try').first();
	const check = question.getByRole('button', { name: '检查答案' });
	await expect(check).toBeHidden();
	await question.scrollIntoViewIfNeeded();
	await question.locator('label').first().click();
	await check.click();
	await expect(question.locator('[data-verdict]')).toBeFocused();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
