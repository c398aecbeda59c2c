/** Show of hands: a class without phones answers before and after, on the projector and in the teacher's own window. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { faults, openWith } from './device.ts';
import { builtPages } from './pages.ts';

const lesson = 'drowning/friend-in-water';
const teach = `lessons/${lesson}/teach/`;
const key = 'pinganke:class-state';

const shown = (page: Page): Locator => page.locator('.slide[aria-current="true"]');
const fields = (page: Page): Locator => shown(page).getByRole('spinbutton', { name: /^选/ });
const present = (page: Page): Locator => shown(page).getByRole('spinbutton', { name: '全班' });
const kept = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key);
const kinds = (page: Page, minutes: number): Promise<string[]> =>
	page
		.locator(`.slide[data-cuts~="${minutes}"]`)
		.evaluateAll((slides) => slides.map((slide) => (slide as HTMLElement).dataset['kind'] as string));

/** Opens the `n`th slide of a kind. */
async function open(page: Page, kind: string, { n = 1, minutes = 30, more = '' } = {}): Promise<void> {
	await page.goto(`${teach}?minutes=${minutes}${more}`);
	await turnTo(page, kind, n, minutes);
}

/** Turns to it as a teacher would: by its number. */
async function turnTo(page: Page, kind: string, n = 1, minutes = 30): Promise<void> {
	const all = await kinds(page, minutes);
	const places = all.flatMap((each, index) => (each === kind ? [index + 1] : []));
	await page.keyboard.type(String(places[n - 1]));
	await page.keyboard.press('Enter');
	await expect(shown(page)).toHaveAttribute('data-kind', kind);
}

/** Types hands for each option; an empty text leaves one out. */
async function count(page: Page, ...hands: string[]): Promise<void> {
	await page.keyboard.press('h');
	for (const each of hands) {
		if (each !== '') await page.keyboard.type(each);
		await page.keyboard.press('Enter');
	}
}

test('hands are counted by the keyboard alone, and the space bar turns the page again afterwards', async ({ page }) => {
	await open(page, 'hands-before');
	await count(page, '26', '19');
	await expect(fields(page).nth(0)).toHaveValue('26');
	await expect(fields(page).nth(1)).toHaveValue('19');
	await expect(shown(page)).toContainText('共 45 人举手');
	await page.keyboard.press(' ');
	await expect(shown(page)).toHaveAttribute('data-kind', 'hands-before');
	await expect(shown(page)).toContainText('第 2 题，共 4 题');
	await expect(fields(page).first()).toHaveValue('');
});

test('a number is changed by arrows, corrected by typing, and left by Escape', async ({ page }) => {
	await open(page, 'hands-before');
	await count(page, '26');
	await page.keyboard.press('ArrowUp');
	await expect(fields(page).nth(1)).toHaveValue('1');
	await page.keyboard.press('Escape');
	await count(page, '27');
	await expect(fields(page).nth(0)).toHaveValue('27');
	await fields(page).nth(0).fill('');
	await expect(shown(page)).toContainText('共 1 人举手');
});

test('hands are counted by tapping, never below none', async ({ page }) => {
	await open(page, 'hands-before');
	await shown(page).getByRole('button', { name: 'A 加一人' }).click({ clickCount: 3 });
	await shown(page).getByRole('button', { name: 'B 加一人' }).click();
	await shown(page).getByRole('button', { name: 'B 减一人' }).click({ clickCount: 2 });
	await expect(fields(page).nth(0)).toHaveValue('3');
	await expect(fields(page).nth(1)).toHaveValue('0');
	// The tapped button does not keep the focus: space turns the page.
	await page.keyboard.press(' ');
	await expect(shown(page)).toContainText('第 2 题');
});

test('a clicker turns the page from a field too', async ({ page }) => {
	await open(page, 'hands-before');
	await page.keyboard.press('h');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('第 2 题');
});

test('before the lesson no answer is on the slide', async ({ page }) => {
	await open(page, 'hands-before');
	await expect(shown(page).locator('[data-step], [data-right], .hand-why, .hand-right')).toHaveCount(0);
	await expect(shown(page).locator('[data-option]')).toHaveCount(2);
});

test('after it the answer comes first, then the bars say how the class changed, then each option is explained', async ({
	page,
}) => {
	await open(page, 'hands-before');
	await count(page, '26', '19');
	await turnTo(page, 'hands-after');
	await count(page, '12', '33');
	const why = shown(page).getByText('岸边很滑');
	await expect(shown(page).locator('.hand-right')).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(shown(page).locator('.hand-right')).toBeVisible();
	await expect(shown(page)).toContainText('课前 42% → 现在 73%');
	const bars = await shown(page)
		.locator('.hand')
		.evaluateAll((rows) =>
			rows.map((row) => {
				const bar = (row.querySelector('[data-bar]') as Element).getBoundingClientRect();
				return Math.round((bar.width / row.getBoundingClientRect().width) * 100);
			}),
		);
	expect(bars).toEqual([26, 73]);
	await expect(why).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(why).toBeVisible();
	await expect(shown(page)).toHaveAttribute('data-kind', 'hands-after');
	await page.keyboard.press('PageUp');
	await expect(why).toBeHidden();
});

test('a question in the middle of the lesson stands in its place, with its answer', async ({ page }) => {
	await open(page, 'question');
	await expect(shown(page)).toContainText('小航最先做什么？');
	await count(page, '2', '36', '1');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('举对的 92%');
});

test('nothing counted says nothing of numbers, and nobody with a hand up is said to be so', async ({ page }) => {
	await open(page, 'hands-after');
	await page.keyboard.press('PageDown');
	await expect(shown(page).locator('.hand-right')).toBeVisible();
	await expect(shown(page)).not.toContainText(/\d%|\d+ 人/);
	await page.keyboard.press('PageUp');
	await count(page, '0', '0');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('没有人举手');
	await expect(shown(page)).not.toContainText('%');
});

test('more hands than there are pupils is said, and does not make more than 100%', async ({ page }) => {
	await open(page, 'hands-after');
	await present(page).fill('40');
	await count(page, '0', '999');
	await expect(shown(page)).toContainText('共 999 人，比全班多');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('举对的 100%');
	await turnTo(page, 'hands-after', 2);
	await expect(present(page)).toHaveValue('40');
});

test('a class that only looks is not counted', async ({ page }) => {
	await open(page, 'hands-after');
	await count(page, '12', '33');
	const skip = shown(page).getByRole('button', { name: '不计数，只看一眼' });
	await skip.click();
	await expect(skip).toHaveAttribute('aria-pressed', 'true');
	await expect(fields(page)).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await expect(shown(page)).not.toContainText('%');
	await page.keyboard.press('PageUp');
	await skip.click();
	await expect(fields(page).nth(1)).toHaveValue('33');
});

test('both windows show the same numbers, whichever of them is used, and a reload keeps them', async ({
	page,
	context,
}) => {
	await open(page, 'hands-before');
	const other = await context.newPage();
	await other.goto(`${page.url().replace('?', '?presenter&')}`);
	await count(page, '26');
	await expect(fields(other).nth(0)).toHaveValue('26');
	await fields(other).nth(1).fill('19');
	await present(other).fill('45');
	await expect(fields(page).nth(1)).toHaveValue('19');
	await expect(present(page)).toHaveValue('45');
	await page.reload();
	await other.reload();
	for (const window of [page, other]) {
		await expect(fields(window).nth(0)).toHaveValue('26');
		await expect(fields(window).nth(1)).toHaveValue('19');
	}
});

test('the last slide tells the change of the class, and of each question that was counted', async ({ page }) => {
	await open(page, 'result');
	await expect(shown(page).getByRole('heading')).toHaveText('这节课没有数手。课前课后各数一次，就看得到变化');
	for (const [kind, n, ...hands] of [
		['hands-before', 1, '26', '19'],
		['hands-before', 3, '10', '20', '10'],
		['hands-after', 1, '12', '33'],
		['hands-after', 3, '4', '36', '0'],
		['hands-after', 4, '1', '2', '37'],
	] as const) {
		await turnTo(page, kind, n);
		await count(page, ...hands);
	}
	await turnTo(page, 'result');
	await expect(shown(page).getByRole('heading')).toHaveText('举对的手，课前 45%，现在 81%');
	await expect(shown(page).getByRole('listitem')).toHaveText([
		/手拉手.*课前\s*42%\s*现在\s*73%/s,
		/小菲.*课前\s*50%\s*现在\s*90%/s,
		/对大人说什么.*课前\s*没有数\s*现在\s*92%/s,
	]);
});

test('five minutes ask one question before and after, one minute asks none', async ({ page }) => {
	await page.goto(`${teach}?minutes=5`);
	const five = await kinds(page, 5);
	expect(five.filter((kind) => /hands|question|result/.test(kind))).toEqual(['hands-before', 'hands-after', 'result']);
	expect(five.at(-1)).toBe('result');
	expect((await kinds(page, 1)).filter((kind) => /hands|question|result/.test(kind))).toEqual([]);
	await open(page, 'hands-before', { minutes: 5 });
	await expect(shown(page)).not.toContainText('共 4 题');
});

test('a lesson that is never scored asks nothing, has no teams and keeps nothing', async ({ page }) => {
	await page.goto('lessons/mind/tell-someone-hurting/teach/?minutes=30');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('g');
	expect((await kinds(page, 30)).filter((kind) => /hands|result/.test(kind))).toEqual([]);
	await expect(page.getByRole('button', { name: '分组' })).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await kept(page)).toBeNull();
});

test('what was counted on another day is not known today, and is thrown away with the next change', async ({
	page,
}) => {
	const hands = { [`${lesson}#hold-hands`]: { before: { hands: { true: { n: 26, turn: 1 } } } } };
	const run = { day: '2020-01-01', run: 0, turn: 1, hands, moves: {} };
	const lessons = { [lesson]: run, 'fire/out-then-call': run };
	await openWith(page, { [key]: JSON.stringify({ version: 1, removals: 0, lessons }) }, `${teach}?minutes=30`);
	await turnTo(page, 'hands-before');
	await expect(fields(page).nth(0)).toHaveValue('');
	await count(page, '3');
	expect(Object.keys((await kept(page)).lessons)).toEqual([lesson]);
});

test('the lesson begins anew in both windows once that is confirmed', async ({ page, context }) => {
	await open(page, 'hands-before');
	await count(page, '26', '19');
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(fields(other).nth(0)).toHaveValue('26');
	await turnTo(page, 'result');
	await shown(page).getByRole('button', { name: '重新开始这节课' }).click();
	await shown(page).getByRole('button', { name: '算了' }).click();
	await expect(shown(page).getByRole('button', { name: '重新开始这节课' })).toBeFocused();
	await shown(page).getByRole('button', { name: '重新开始这节课' }).click();
	await shown(page).getByRole('button', { name: '清空，重新开始' }).click();
	await expect(shown(page)).toHaveAttribute('data-kind', 'cover');
	await expect(shown(other)).toHaveAttribute('data-kind', 'cover');
	for (const window of [page, other]) {
		await turnTo(window, 'hands-before');
		await expect(fields(window).nth(0)).toHaveValue('');
	}
});

test('the next class of the day begins with none, cleared on the first slide', async ({ page }) => {
	await page.goto(`${teach}?minutes=30`);
	const clear = page.getByRole('button', { name: '清空，换一个班' });
	await expect(clear).toHaveCount(0);
	await turnTo(page, 'hands-before');
	await count(page, '26', '19');
	await page.goto(`${teach}?minutes=30#p1`);
	await clear.click();
	await expect(shown(page).getByRole('status')).toHaveText('已经清空');
	await turnTo(page, 'hands-before');
	await expect(fields(page).nth(0)).toHaveValue('');
});

test('teams get points by tap and by number, the last one is taken back, and both windows agree', async ({
	page,
	context,
}) => {
	await open(page, 'question');
	await page.keyboard.press('g');
	const teams = page.getByRole('dialog', { name: '分组加分' });
	await expect(teams.getByRole('listitem')).toHaveCount(2);
	await teams.getByRole('button', { name: '3', exact: true }).click();
	await teams.getByRole('button', { name: '二组加 1 分' }).click({ clickCount: 2 });
	await page.keyboard.press('3');
	await expect(teams.getByRole('listitem')).toHaveText([/一组\s*0 分/, /二组\s*2 分/, /三组\s*1 分/]);
	await page.keyboard.press('Backspace');
	await teams.getByRole('button', { name: '撤回上一分' }).click();
	await expect(teams.getByRole('status').first()).toHaveText('二组撤回 1 分，现在 1 分');
	await expect(teams.getByRole('listitem')).toHaveText([/一组\s*0 分/, /二组\s*1 分/, /三组\s*0 分/]);

	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: '分组' }).click();
	const others = other.getByRole('dialog', { name: '分组加分' });
	await expect(teams).toBeVisible();
	await others.getByRole('button', { name: '一组加 1 分' }).click();
	await expect(teams.getByRole('listitem').first()).toHaveText(/一组\s*1 分/);
	await teams.getByRole('button', { name: '6', exact: true }).click();
	await expect(others.getByRole('listitem')).toHaveCount(6);
	await page.keyboard.press('Escape');
	await expect(teams).toBeHidden();
	// What is put away in one window is not left lying over the other.
	await expect(others).toBeHidden();
	await expect(shown(page)).toHaveAttribute('data-kind', 'question');
	await other.keyboard.press('g');
	await expect(teams.getByRole('listitem').first()).toHaveText(/一组\s*1 分/);
});

test('turning the page puts the teams away', async ({ page }) => {
	await open(page, 'question');
	await page.keyboard.press('g');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('F02 with storage out of reach the lesson goes on and says that nothing is kept', async ({ page }) => {
	await page.addInitScript(faults.blocked);
	await open(page, 'hands-before');
	await count(page, '26', '19');
	await expect(shown(page).getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
	await turnTo(page, 'hands-after');
	await count(page, '12', '33');
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toContainText('课前 42% → 现在 73%');
	await turnTo(page, 'result');
	await expect(shown(page).getByRole('heading')).toHaveText('举对的手，课前 42%，现在 73%');
	await shown(page).getByRole('link', { name: '写班会记录' }).click();
	await expect(shown(page).getByRole('status').filter({ hasText: '请把记录写在纸上' })).toBeVisible();
	await expect(shown(page)).toHaveAttribute('data-kind', 'result');
});

test('F01 without room it is the same', async ({ page }) => {
	await page.addInitScript(faults.full);
	await open(page, 'hands-before');
	await count(page, '26');
	await expect(shown(page).getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
	await expect(fields(page).nth(0)).toHaveValue('26');
});

for (const { address } of builtPages().filter(({ address }) => address.endsWith('/teach/'))) {
	test(`${address}: questions fit in every state, with the longest numbers`, async ({ page }) => {
		await page.goto(`${address}?minutes=30`);
		for (const viewport of [
			{ width: 1024, height: 768 },
			{ width: 1280, height: 720 },
		]) {
			await page.setViewportSize(viewport);
			expect(await page.evaluate(statesThatOverflow)).toEqual([]);
		}
	});
}

/** Runs in the page: every step of every question, as the deck shows them. */
function statesThatOverflow(): string[] {
	const slides = [...document.querySelectorAll<HTMLElement>('.deck-main > .slide')];
	const problems: string[] = [];
	for (const slide of slides.filter((each) => each.querySelector('.hands'))) {
		for (const other of slides) other.hidden = other !== slide;
		for (const field of slide.querySelectorAll('input')) field.value = '999';
		for (const number of slide.querySelectorAll('[data-number]')) number.textContent = '999 人';
		(slide.querySelector('[data-sum]') as HTMLElement).textContent = '共 999 人，比全班多，再数一数';
		(slide.querySelector('[data-change]') as HTMLElement).textContent = '课前 100% → 现在 100%';
		const steps = [...slide.querySelectorAll('[data-step]')];
		for (let shown = 0; shown <= steps.length; shown += 1) {
			steps.forEach((step, index) => step.classList.toggle('to-come', index >= shown));
			const box = (slide.querySelector('.slide-stage') as HTMLElement).getBoundingClientRect();
			const over = [...slide.querySelectorAll('.hands *')].find((element) => {
				const { width, left, top, right, bottom } = element.getBoundingClientRect();
				return (
					width > 0 && (left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1)
				);
			});
			const list = slide.querySelector('.hands-options') as HTMLElement;
			if (over || list.scrollHeight > list.clientHeight + 1)
				problems.push(`${slide.id} step ${shown} ${over?.className ?? 'list'}`);
		}
	}
	return problems;
}
