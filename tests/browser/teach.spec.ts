/** A lesson on a projector: by keyboard, clicker, button, finger, and from the teacher's own window. */
import { expect, type Page, test } from '@playwright/test';

const lesson = 'lessons/drowning/friend-in-water/teach/';

test.use({ viewport: { width: 1024, height: 768 } });

const slide = (page: Page) => page.locator('.slide[aria-current="true"]');
const heading = (page: Page) => slide(page).getByRole('heading', { level: 2 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const timer = (page: Page) => page.getByRole('dialog', { name: '计时' });
const digits = (page: Page) => timer(page).getByRole('timer');
const notes = (page: Page) => page.getByRole('region', { name: '讲稿' });

/** Opens a slide by its heading, by going forward. */
async function openAt(page: Page, kind: string, minutes = 30): Promise<void> {
	await page.goto(`${lesson}?minutes=${minutes}`);
	const id = await page.locator(`.slide[data-kind="${kind}"][data-cuts~="${minutes}"]`).first().getAttribute('id');
	await page.goto(`${lesson}?minutes=${minutes}#${id}`);
	await expect(slide(page)).toHaveAttribute('id', id as string);
}

async function idOf(page: Page): Promise<string> {
	return (await slide(page).getAttribute('id')) ?? '';
}

/** Which slide of the cut is shown, from 1, and of how many. */
async function placeOf(page: Page): Promise<[number, number]> {
	const said = await page.getByRole('status').textContent();
	const [, n, total] = /第 (\d+) 页，共 (\d+) 页/.exec(said ?? '') ?? [];
	return [Number(n), Number(total)];
}

const expectPlace = (page: Page, place: number) =>
	expect(page.getByRole('status')).toContainText(new RegExp(`^第 ${place} 页`));

test.describe('keys', () => {
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space']) {
		test(`${key} turns to the next slide`, async ({ page }) => {
			await page.goto(lesson);
			await page.keyboard.press(key);
			await expectPlace(page, 2);
			await expect(slide(page)).toHaveCount(1);
		});
	}

	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
		test(`${key} turns back`, async ({ page }) => {
			await page.goto(lesson);
			await page.keyboard.press('PageDown');
			await page.keyboard.press('PageDown');
			await page.keyboard.press(key);
			await expectPlace(page, 2);
		});
	}

	test('Home and End go to the first and the last slide, and no key goes beyond', async ({ page }) => {
		await page.goto(lesson);
		const [, total] = await placeOf(page);
		await page.keyboard.press('End');
		await expectPlace(page, total);
		await page.keyboard.press('PageDown');
		await expectPlace(page, total);
		await page.keyboard.press('Home');
		await page.keyboard.press('PageUp');
		await expectPlace(page, 1);
	});

	test('a number and Enter go to that slide; the number is seen while it is typed', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.type('12');
		await expect(page.getByText('去第 12 页，按回车')).toBeVisible();
		await page.keyboard.press('Enter');
		await expectPlace(page, 12);
		await expect(page.getByText('去第 12 页，按回车')).toBeHidden();
		await page.keyboard.type('999');
		await page.keyboard.press('Enter');
		await expectPlace(page, (await placeOf(page))[1]);
	});

	test('B makes the screen black, and B, a touch, Escape or turning the page light again', async ({ page }) => {
		await page.goto(lesson);
		const black = page.getByRole('button', { name: '点一下，或者按 B，回到课件' });
		for (const light of ['b', 'Escape', 'PageDown']) {
			await page.keyboard.press('b');
			await expect(black).toBeVisible();
			await page.keyboard.press(light);
			await expect(black).toBeHidden();
		}
		await button(page, '黑屏').click();
		await black.click();
		await expect(black).toBeHidden();
	});

	test('F fills the screen, and F leaves it', async ({ page }) => {
		await page.goto(lesson);
		const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.keyboard.press('f');
		await expect.poll(isFull).toBe(true);
		await button(page, '全屏').click();
		await expect.poll(isFull).toBe(false);
	});

	test('O shows all slides of the cut; a touch goes to one', async ({ page }) => {
		await page.goto(`${lesson}?minutes=5`);
		const [, total] = await placeOf(page);
		const overview = page.getByRole('dialog', { name: '概览' });
		await page.keyboard.press('o');
		await expect(overview.getByRole('listitem')).toHaveCount(total);
		await overview.getByRole('button', { name: /^第 4 页/ }).click();
		await expect(overview).toBeHidden();
		await expectPlace(page, 4);
		await button(page, '概览').click();
		await overview.getByRole('button', { name: '最后一页' }).click();
		await expectPlace(page, total);
		await page.keyboard.press('o');
		await overview.getByRole('button', { name: '第一页', exact: true }).click();
		await expectPlace(page, 1);
		await page.keyboard.press('o');
		await page.keyboard.press('Escape');
		await expect(overview).toBeHidden();
	});

	test('N shows the notes below the slide, which still fits; TeacherNote is never on a slide', async ({ page }) => {
		await openAt(page, 'pause');
		await expect(slide(page).getByText('会游泳的学生也不下水')).toBeHidden();
		await page.keyboard.press('n');
		await expect(notes(page)).toContainText('会游泳的学生也不下水');
		await expect(notes(page)).toContainText('依据：');
		const [stage, below] = [await slide(page).boundingBox(), await notes(page).boundingBox()];
		expect(stage && below && stage.y + stage.height <= below.y).toBe(true);
		await button(page, '讲稿').click();
		await expect(notes(page)).toBeHidden();
	});

	test('? lists the keys', async ({ page }) => {
		await page.goto(lesson);
		const keys = page.getByRole('dialog', { name: '按键' });
		await page.keyboard.press('?');
		await expect(keys.getByRole('term').filter({ hasText: '翻页笔' })).toBeVisible();
		await keys.getByRole('button', { name: '关闭' }).click();
		await expect(keys).toBeHidden();
		await button(page, '按键').click();
		await page.keyboard.press('Escape');
		await expect(keys).toBeHidden();
	});

	test('keys with Ctrl, Alt or Command stay the browser’s', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.press('Control+ArrowRight');
		await page.keyboard.press('Alt+b');
		await expectPlace(page, 1);
	});
});

test('buttons turn the page, and the space bar still does after them', async ({ page }) => {
	await page.goto(lesson);
	await button(page, '下一页 ›').click();
	await expectPlace(page, 2);
	await button(page, '‹ 上一页').click();
	await expectPlace(page, 1);
	await page.keyboard.press('Space');
	await expectPlace(page, 2);
});

test('what is right appears after what people get wrong', async ({ page }) => {
	await openAt(page, 'myth');
	const id = await idOf(page);
	const right = slide(page).getByText('一个人站不稳');
	await expect(slide(page).getByText('几个人手拉手')).toBeVisible();
	await expect(right).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(right).toBeVisible();
	await page.keyboard.press('PageDown');
	expect(await idOf(page)).not.toBe(id);
	await page.keyboard.press('PageUp');
	await expect(right).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(right).toBeHidden();
});

test.describe('the address', () => {
	test('keeps the slide and the cut through a reload', async ({ page }) => {
		await page.goto(`${lesson}?minutes=5`);
		await page.keyboard.type('6');
		await page.keyboard.press('Enter');
		const id = await idOf(page);
		await expect(page).toHaveURL(new RegExp(`\\?minutes=5#${id}$`));
		await page.reload();
		await expect(slide(page)).toHaveAttribute('id', id);
		await expect(page.getByText('5 分钟版')).toBeVisible();
	});

	test('back and forward turn back and forth', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await page.goBack();
		await expectPlace(page, 2);
		await page.goBack();
		await expectPlace(page, 1);
		await page.goForward();
		await expectPlace(page, 2);
	});

	test('takes a number for a slide of the cut', async ({ page }) => {
		await page.goto(`${lesson}?minutes=1#3`);
		await expectPlace(page, 3);
	});
});

test.describe('the cut', () => {
	test('is chosen on the first slide, which says how much each leaves out', async ({ page }) => {
		await page.goto(lesson);
		const cuts = slide(page).getByRole('link');
		await expect(cuts).toHaveText([
			/^1 分钟\s*\d+ 页 ·\s*少讲 5 节/,
			/^5 分钟\s*\d+ 页 ·\s*少讲 3 节/,
			/^30 分钟\s*\d+ 页 ·\s*整课/,
		]);
		const [, whole] = await placeOf(page);
		await cuts.first().click();
		await expect(page).toHaveURL(/\?minutes=1#/);
		await expect(cuts.first()).toHaveAttribute('aria-current', 'page');
		const [, short] = await placeOf(page);
		expect(short).toBeLessThan(whole / 2);
		await page.goBack();
		await expect.poll(async () => (await placeOf(page))[1]).toBe(whole);
	});

	test('has a plan of its minutes that adds up, and names what it leaves out and what is needed', async ({ page }) => {
		for (const minutes of [5, 30]) {
			await page.goto(`${lesson}?minutes=${minutes}#2`);
			await expect(heading(page)).toHaveText(`这 ${minutes} 分钟讲什么`);
			const parts = await slide(page).locator('li b').allTextContents();
			const inMinutes = (part: string) =>
				part === '半分钟' ? 0.5 : parseFloat(part) + (part.endsWith('半') ? 0.5 : 0);
			expect(parts.reduce((sum, part) => sum + inMinutes(part), 0)).toBe(minutes);
			await expect(slide(page)).toContainText('需要：投影');
		}
		await page.goto(`${lesson}?minutes=5#2`);
		await expect(slide(page)).toContainText('没讲到：他没有喊，也可能在溺水；堤上的书包；今晚在家');
	});

	test('of one minute is the steps and what to remember', async ({ page }) => {
		await page.goto(`${lesson}?minutes=1`);
		const [, total] = await placeOf(page);
		const kinds = new Set<string | null>();
		for (let place = 1; place <= total; place += 1) {
			kinds.add(await slide(page).getAttribute('data-kind'));
			await page.keyboard.press('PageDown');
		}
		expect([...kinds]).toEqual(['cover', 'plan', 'step', 'remember']);
	});
});

test.describe('a touch board', () => {
	test.use({ hasTouch: true });

	async function swipe(page: Page, from: number, to: number): Promise<void> {
		const client = await page.context().newCDPSession(page);
		const at = (x: number) => [{ x, y: 400 }];
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	}

	test('turns by a swipe', async ({ page }) => {
		await page.goto(lesson);
		await swipe(page, 700, 400);
		await expectPlace(page, 2);
		await swipe(page, 400, 700);
		await expectPlace(page, 1);
	});

	test('turns by a touch near the edge, and not in the middle', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.press('PageDown');
		await page.touchscreen.tap(1000, 400);
		await expectPlace(page, 3);
		await page.touchscreen.tap(512, 640);
		await expectPlace(page, 3);
		await page.touchscreen.tap(20, 400);
		await expectPlace(page, 2);
	});
});

test.describe('the timer', () => {
	test.beforeEach(({ page }) => page.clock.install());

	test('counts down from minutes that can be changed, and says when they are over', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.press('t');
		await expect(digits(page)).toHaveText('02:00');
		await button(page, '多 1 分钟').click();
		await button(page, '少 1 分钟').click();
		await button(page, '少 1 分钟').click();
		await expect(digits(page)).toHaveText('01:00');
		await button(page, '开始').click();
		await page.clock.runFor(10_000);
		await expect(digits(page)).toHaveText('00:50');
		await button(page, '暂停').click();
		await page.clock.runFor(10_000);
		await expect(digits(page)).toHaveText('00:50');
		await button(page, '开始').click();
		await page.clock.runFor(50_000);
		await expect(digits(page)).toHaveText('00:00');
		await expect(timer(page).getByText('时间到')).toBeVisible();
		await button(page, '重来').click();
		await expect(digits(page)).toHaveText('01:00');
	});

	test('is large enough for the whole room, and is seen while the lesson goes on', async ({ page }) => {
		await page.goto(lesson);
		await button(page, '计时').click();
		const size = await digits(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		expect(size).toBeGreaterThan(200);
		await button(page, '开始').click();
		await page.keyboard.press('t');
		await expect(timer(page)).toBeHidden();
		await page.clock.runFor(5_000);
		await expect(page.getByRole('banner')).toContainText('01:55');
	});

	test('is a stopwatch too', async ({ page }) => {
		await page.goto(lesson);
		await page.keyboard.press('t');
		await button(page, '秒表').click();
		await expect(digits(page)).toHaveText('00:00');
		await button(page, '开始').click();
		await page.clock.runFor(65_000);
		await expect(digits(page)).toHaveText('01:05');
	});

	test('rings once at the end, unless its sound is off', async ({ page }) => {
		await page.addInitScript(() => {
			const heard = window as unknown as { bells: number };
			heard.bells = 0;
			const start = AudioBufferSourceNode.prototype.start;
			AudioBufferSourceNode.prototype.start = function (...args) {
				heard.bells += 1;
				start.apply(this, args);
			};
		});
		const bells = () => page.evaluate(() => (window as unknown as { bells: number }).bells);
		await page.goto(lesson);
		await page.keyboard.press('t');
		await button(page, '开始').click();
		await page.clock.runFor(125_000);
		expect(await bells()).toBe(1);
		await button(page, '铃声：开').click();
		await expect(button(page, '铃声：关')).toHaveAttribute('aria-pressed', 'false');
		await button(page, '开始').click();
		await page.clock.runFor(125_000);
		await expect(timer(page).getByText('时间到')).toBeVisible();
		expect(await bells()).toBe(1);
	});

	test('is started by the question of a talk with the author’s minutes', async ({ page }) => {
		await openAt(page, 'pause');
		await button(page, '开始计时 5 分钟').click();
		await page.clock.runFor(2_000);
		await expect(slide(page)).toContainText('04:58');
	});
});

test.describe('the teacher’s own window', () => {
	async function openWindow(page: Page): Promise<Page> {
		const opening = page.context().waitForEvent('page');
		await button(page, '讲稿窗口').click();
		const presenter = await opening;
		await expect(slide(presenter)).toHaveCount(1);
		return presenter;
	}

	test('shows notes, the next slide, the clock, the time gone and the time planned', async ({ page }) => {
		await openAt(page, 'pause');
		const presenter = await openWindow(page);
		await expect(notes(presenter)).toContainText('会游泳的学生也不下水');
		const next = await page.locator('.slide[data-kind="tonight"]').first().locator('.slide-lines').textContent();
		await expect(presenter.locator('[data-next]')).toContainText(next?.trim().slice(0, 8) ?? '?');
		const times = presenter.locator('teach-presenter').getByRole('definition');
		await expect(times).toHaveText([/^\d+:\d\d$/, /^\d\d:\d\d$/, /^2\d:\d\d$/]);
	});

	test('and the room’s window lead each other', async ({ page }) => {
		await openAt(page, 'myth');
		const presenter = await openWindow(page);
		expect(await idOf(presenter)).toBe(await idOf(page));
		await presenter.keyboard.press('PageDown');
		await expect(slide(page).getByText('一个人站不稳')).toBeVisible();
		await presenter.keyboard.press('PageDown');
		await expect(slide(page)).toHaveAttribute('data-kind', 'step');
		await page.keyboard.press('Home');
		await expect(slide(presenter)).toHaveAttribute('data-kind', 'cover');
		await page.getByRole('link', { name: /^1 分钟/ }).click();
		await expect(presenter).toHaveURL(/minutes=1/);
		await presenter.keyboard.press('b');
		await expect(page.getByRole('button', { name: '点一下，或者按 B，回到课件' })).toBeVisible();
		// The teacher still sees the slide.
		await presenter.keyboard.press('t');
		await button(presenter, '开始').click();
		await expect(page.getByRole('banner')).toContainText(/0[12]:\d\d/);
		await page.reload();
		await presenter.keyboard.press('End');
		await expect(slide(page)).toHaveAttribute('data-kind', 'remember');
	});

	test('keeps up without BroadcastChannel too', async ({ page }) => {
		await page.context().addInitScript(() => {
			delete (window as unknown as Record<string, unknown>)['BroadcastChannel'];
		});
		await page.goto(lesson);
		const presenter = await openWindow(page);
		await presenter.keyboard.press('PageDown');
		await expectPlace(page, 2);
		expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('pinganke:channel');
	});

	test('that cannot open leaves its notes below the slide', async ({ page }) => {
		await page.addInitScript(() => {
			window.open = () => null;
		});
		await openAt(page, 'pause');
		await page.keyboard.press('p');
		await expect(notes(page)).toContainText('浏览器没有让开新窗口');
		await expect(notes(page)).toContainText('会游泳的学生也不下水');
	});
});

test('a lesson about what hurts begins with a warning and leaves no trace on the device', async ({ page }) => {
	await page.goto('lessons/mind/tell-someone-hurting/teach/?minutes=5');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText('先说一声');
	await expect(slide(page)).toContainText('可以出去');
	await page.keyboard.press('End');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('one who cannot see the slide hears its number and its heading', async ({ page }) => {
	await openAt(page, 'step');
	await expect(page.getByRole('status')).toHaveText(/^第 \d+ 页，共 \d+ 页：喊$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('防溺水');
});

test('讲 on the page of a lesson leads here, and each length to its cut', async ({ page }) => {
	await page.goto('lessons/drowning/friend-in-water/');
	await page.getByRole('link', { name: '5 分钟', exact: true }).click();
	await expect(page).toHaveURL(/\/teach\/\?minutes=5$/);
	await expect(page.getByText('5 分钟版')).toBeVisible();
	await page.goBack();
	await page.getByRole('navigation', { name: '这一课的五种用法' }).getByRole('link', { name: /讲/ }).click();
	await expect(page).toHaveURL(/\/friend-in-water\/teach\/$/);
});

test('nothing moves by itself', async ({ page }) => {
	await page.goto(lesson);
	await page.keyboard.press('PageDown');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('all slides stand below each other, with their notes and no buttons', async ({ page }) => {
		await page.goto(lesson);
		await expect(page.getByRole('heading', { name: '喊', exact: true })).toBeVisible();
		await expect(page.getByText('一个人站不稳，一排人都可能被带下水。', { exact: true })).toBeVisible();
		await expect(page.getByText('会游泳的学生也不下水').first()).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
