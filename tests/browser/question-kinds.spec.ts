/** Every kind of question in the gallery: by finger, mouse and keyboard, for screen readers, and without a script. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Question, QuestionOf } from '../../src/schemas/quiz.ts';
import type { QuestionPart } from '../../src/components/question-card/question-card-part.ts';
import { lookAtPage, lookAtTargets, lookForOverflow } from './look-at-page.ts';
import { axeProblems, lasting } from './pages.ts';

const file = new URL('../../src/components/question-card/question-card.examples.yaml', import.meta.url);
const examples = parse(readFileSync(file, 'utf8')) as { name: string; question: Question }[];
const address = 'kit/questions/';

const exampleOf = (page: Page, id: string): Locator =>
	page.locator('[data-example]', { has: page.locator(`[data-question="${id}"]`) });
const check = (question: Locator): Locator => question.getByRole('button', { name: '检查答案' });
/** The line that says how it went, or that something is missing. */
const verdict = (question: Locator): Locator => question.locator('[data-verdict]');
const part = (question: Locator): Locator => question.locator('[data-part]');
const answerOf = (question: Locator): Promise<string[]> =>
	part(question).evaluate(async (element) => {
		await customElements.whenDefined(element.localName);
		return (element as QuestionPart).answer();
	});
/** Question of an example by its id. */
const asked = <Kind extends Question['kind']>(id: string) =>
	examples.find(({ question }) => question.id === id)?.question as QuestionOf<Kind>;

/** Every explanation that a question has. */
function whysOf(question: Question): string[] {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return question.options.map(({ why }) => why);
		case 'judge':
			return Object.values(question.why);
		case 'order':
			return question.items.map(({ why }) => why);
		case 'match':
			return question.pairs.map(({ why }) => why);
		case 'scenario':
			return question.turns.flatMap(({ choices = [] }) => choices.map(({ why }) => why));
		case 'hazards':
			return question.spots.map(({ why }) => why);
	}
}

/** An answer that is right, as domain/mark.ts has it. */
function rightAnswer(question: Question): string[] {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return question.options.filter(({ right }) => right).map(({ id }) => id);
		case 'judge':
			return [String(question.answer)];
		case 'order':
			return question.items.map(({ id }) => id);
		case 'match':
			return question.pairs.map(({ id }) => `${id}:${id}`);
		case 'scenario':
			return ['ball:tell-granny', 'granny:shout-over'];
		case 'hazards':
			return question.spots.filter(({ danger }) => danger).map(({ id }) => id);
	}
}

async function restore(question: Locator, answer: string[]): Promise<void> {
	await part(question).evaluate(async (element, saved) => {
		await customElements.whenDefined(element.localName);
		(element as QuestionPart).restore(saved);
	}, answer);
}

/** Parts load on demand; a question can be used once its button is there. */
async function openGallery(page: Page): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('button', { name: '检查答案' })).toHaveCount(examples.length);
}

// A question opens as it comes near; where a kernel cannot tell, all of them open at once.
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver')));

test('the gallery of the kit leads to examples of all seven kinds', async ({ page }) => {
	await page.goto('kit/');
	await page.getByRole('link', { name: '七种题' }).click();
	await expect(page.locator('[data-example]')).toHaveCount(examples.length);
	expect(new Set(examples.map(({ question }) => question.kind)).size).toBe(7);
});

for (const { name, question } of examples) {
	test(`${name}: marked only when answered; a saved answer comes back and is explained in full`, async ({ page }) => {
		await openGallery(page);
		const shown = exampleOf(page, question.id);
		expect(await answerOf(shown)).toEqual([]);
		await check(shown).click();
		await expect(verdict(shown)).toHaveText('还没有答完。');
		await expect(verdict(shown)).toBeFocused();
		await expect(part(shown).locator('[data-why]:visible')).toHaveCount(0);

		await restore(shown, ['unheard-of', ...rightAnswer(question)]);
		expect((await answerOf(shown)).toSorted()).toEqual(rightAnswer(question).toSorted());
		await check(shown).click();
		await expect(verdict(shown)).toHaveText('答对了。');
		await expect(verdict(shown)).toBeFocused();
		for (const why of whysOf(question)) await expect(part(shown).getByText(why)).toBeVisible();
		await expect(shown.locator('[data-basis]').getByText('依据：')).toBeVisible();
		await expect(shown.locator('[data-basis]').getByRole('link', { name: /^回课文看/ })).toBeVisible();
		const usable = part(shown).locator('button:enabled, input:enabled, select:enabled');
		await expect(usable).toHaveText(question.kind === 'hazards' ? ['放大图'] : []);

		await shown.getByRole('button', { name: '再试一次' }).click();
		expect(await answerOf(shown)).toEqual([]);
		await expect(part(shown).locator(':focus')).toHaveCount(1);
		await expect(part(shown).locator('[data-why]:visible, [data-state]:visible')).toHaveCount(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the answers of every kind say it all, and nothing pretends to work', async ({ page }) => {
		await page.goto(address);
		for (const { question } of examples) {
			const shown = exampleOf(page, question.id);
			await expect(shown.getByRole('button')).toHaveCount(0);
			await expect(shown.getByText(question.ask, { exact: true })).toBeVisible();
			const answers = shown.locator('details.answers');
			await answers.locator('summary').click();
			for (const why of whysOf(question)) await expect(answers.getByText(why)).toBeVisible();
			await expect(answers.getByText('依据：')).toBeVisible();
		}
	});
});

test.describe('by keyboard alone', () => {
	test('options are chosen with space and arrows', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'friend-slips');
		await question.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		const right = question.getByRole('radio', { name: '大声喊大人，接着打 110' });
		while (!(await right.isChecked())) await page.keyboard.press('ArrowDown');
		await tabTo(page, check(question));
		await page.keyboard.press('Enter');
		await expect(verdict(question)).toHaveText('答对了。');
		await expect(verdict(question)).toBeFocused();
	});

	test('items are moved by buttons that keep the focus, and each move is told', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'three-steps');
		for (const [place, { text }] of asked<'order'>('three-steps').items.entries()) {
			const up = question.getByRole('button', { name: `把“${text}”往上移` });
			await up.focus();
			while ((await orderOf(question)).indexOf(text) > place) {
				await page.keyboard.press('Enter');
				await expect(up).toBeFocused();
				const now = (await orderOf(question)).indexOf(text) + 1;
				await expect(question.getByRole('status')).toHaveText(`“${text}”现在排第 ${now}，共 3 项`);
			}
		}
		const first = question.getByRole('button', { name: '把“大声喊大人”往上移' });
		await expect(first).toHaveAttribute('aria-disabled', 'true');
		await first.press('Enter');
		await expect(question.getByRole('status')).toHaveText('“大声喊大人”已经在最上面');
		await check(question).press('Enter');
		await expect(verdict(question)).toHaveText('答对了。');
	});

	test('halves are joined with selects, and one that is used says so', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'numbers');
		const selects = question.getByRole('combobox');
		await selects.first().focus();
		await page.keyboard.press('1');
		await expect(selects.first()).not.toHaveValue('');
		const used = await selects.first().locator('option:checked').textContent();
		await expect(selects.nth(1).getByRole('option', { name: `${used}（已用过）` })).toBeAttached();
		for (const { left, right } of asked<'match'>('numbers').pairs) {
			await question
				.getByRole('combobox', { name: left })
				.selectOption({ label: await labelOf(question, left, right) });
		}
		await check(question).press('Enter');
		await expect(verdict(question)).toHaveText('答对了。');
	});

	test('a card is held, put down, and let go with Escape', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'numbers');
		const card = question.getByRole('button', { name: '119' });
		await card.press('Enter');
		await expect(card).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Escape');
		await expect(card).toHaveAttribute('aria-pressed', 'false');
		await card.press('Enter');
		await question.getByRole('button', { name: '放到“着火了”这里' }).press('Enter');
		await expect(question.getByRole('combobox', { name: '着火了' })).toBeFocused();
		await expect(question.getByRole('status')).toHaveText('“119”放到了“着火了”');
		expect(await answerOf(question)).toEqual(['fire:fire']);
	});

	test('a story goes on with the focus on its next heading; a wrong end is named and taken back', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'ball-in-pond');
		await question.getByRole('button', { name: '蹲下来，伸手去够' }).press('Enter');
		await expect(question.getByRole('heading', { name: '结局：鞋子湿了，球也没够着' })).toBeFocused();
		await expect(question.locator('[data-reply]')).toContainText('你选了“蹲下来，伸手去够”。塘边的泥又湿又滑');
		await tabTo(page, question.getByRole('button', { name: '退回去再选一次' }));
		await page.keyboard.press('Enter');
		await expect(question.getByRole('heading', { name: '回到这里，再选一次' })).toBeFocused();
		await expect(question.getByText('皮球就在水边漂着').locator('visible=true')).toHaveCount(1);
		await question.getByRole('button', { name: '球先不管，跑回家告诉外婆' }).press('Enter');
		await expect(question.getByRole('heading', { name: '接下来' })).toBeFocused();
		await question.getByRole('button', { name: /别下去/ }).press('Enter');
		await expect(question.getByRole('heading', { name: '结局：大家都在岸上，球也回来了' })).toBeFocused();
		await expect(question.getByRole('list', { name: '你走过的路' }).getByRole('listitem')).toHaveText([
			'蹲下来，伸手去够',
			'球先不管，跑回家告诉外婆',
			'站在岸上大声喊：“别下去，叫大人来！”',
		]);
		await check(question).press('Enter');
		await expect(verdict(question)).toContainText('对了一部分。');
	});

	test('dangers are found in the picture or in the list, which keep in step', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'frozen-river');
		const spot = question.getByRole('button', { name: '冰窟窿', exact: false }).first();
		const tick = question.getByRole('checkbox', { name: '1 冰窟窿' });
		await spot.focus();
		await page.keyboard.press('Space');
		await expect(spot).toHaveAttribute('aria-pressed', 'true');
		await expect(tick).toBeChecked();
		await tick.press('Space');
		await expect(spot).toHaveAttribute('aria-pressed', 'false');
		expect(await answerOf(question)).toEqual([]);
	});

	test('the larger picture can be moved in a region of its own', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openGallery(page);
		const question = exampleOf(page, 'frozen-river');
		const picture = question.getByRole('img');
		await picture.scrollIntoViewIfNeeded();
		const { width: before = 0 } = (await picture.boundingBox()) ?? {};
		await question.getByRole('button', { name: '放大图' }).press('Enter');
		await expect.poll(async () => ((await picture.boundingBox())?.width ?? 0) / before).toBeGreaterThan(1.9);
		const view = question.getByRole('region', { name: '放大的图，可以移动' });
		await view.focus();
		for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('ArrowRight');
		await expect.poll(() => view.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
		for (const spot of await question.locator('[data-spot]').all()) {
			const { width = 0, height = 0 } = (await spot.boundingBox()) ?? {};
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
		}
		expect(await lasting(page, lookForOverflow)).toEqual([]);
		await question.getByRole('button', { name: '缩小图' }).press('Enter');
		await expect(view).toHaveCount(0);
	});
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('each card answers up to its edge', async ({ page }) => {
		await openGallery(page);
		const card = exampleOf(page, 'call-words').locator('label').first();
		const { width = 0, height = 0 } = (await card.boundingBox()) ?? {};
		await card.tap({ position: { x: width - 5, y: height / 2 } });
		await expect(card.getByRole('checkbox')).toBeChecked();
	});

	test('an item is dragged by its handle', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'three-steps');
		const [first = '', ...others] = await orderOf(question);
		await dragWithFinger(page, question.locator('[data-grip]').first(), question.locator('[data-grip]').last());
		expect(await orderOf(question)).toEqual([...others, first]);
	});

	test('a swipe over the words of an item scrolls and moves nothing', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'class-leaves');
		const before = await orderOf(question);
		const items = question.getByRole('listitem');
		await dragWithFinger(page, items.nth(4).locator('[data-text]'), items.nth(1).locator('[data-text]'));
		expect(await orderOf(question)).toEqual(before);
		expect(await answerOf(question)).toEqual([]);
	});

	test('a card is tapped, then the place for it; one card may serve twice', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'numbers');
		for (const left of ['着火了', '有人昏倒、伤得很重']) {
			await question.getByRole('button', { name: /^119/ }).tap();
			await question.getByRole('button', { name: `放到“${left}”这里` }).tap();
		}
		expect(await answerOf(question)).toEqual(['fire:fire', 'doctor:fire']);
		await expect(question.getByRole('button', { name: '119（已用过）' })).toBeVisible();
	});

	test('a card is dragged by its handle onto its half', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'numbers');
		const card = question.getByRole('button', { name: '120' });
		const pair = question.getByRole('listitem').filter({ hasText: '有人昏倒' });
		await dragWithFinger(page, card.locator('[data-grip]'), pair);
		expect(await answerOf(question)).toEqual(['doctor:doctor']);
	});

	test('spots in the picture answer a tap, and none lies on the middle of another', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openGallery(page);
		const question = exampleOf(page, 'frozen-river');
		await question.getByRole('img').scrollIntoViewIfNeeded();
		for (const spot of await question.locator('[data-spot]').all()) {
			await spot.tap();
			await expect(spot).toHaveAttribute('aria-pressed', 'true');
		}
		expect(await answerOf(question)).toHaveLength(8);
	});
});

test.describe('with a mouse', () => {
	test('an item is dragged anywhere, and Escape puts it back', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'class-leaves');
		const [first = '', second = '', ...others] = await orderOf(question);
		const items = question.locator('[data-piece] [data-text]');
		await grasp(page, items.first(), items.nth(1));
		await page.keyboard.press('Escape');
		await page.mouse.up();
		expect(await orderOf(question)).toEqual([first, second, ...others]);
		expect(await answerOf(question)).toEqual([]);
		await grasp(page, items.first(), items.nth(1));
		await page.mouse.up();
		expect(await orderOf(question)).toEqual([second, first, ...others]);
		expect(await answerOf(question)).toHaveLength(6);
		await expect(question.getByRole('listitem').nth(1)).not.toHaveAttribute('style', /translate/);
	});

	test('a card is dragged onto its half, and dropped beside it is not put', async ({ page }) => {
		await openGallery(page);
		const question = exampleOf(page, 'numbers');
		const card = question.getByRole('button', { name: '119' });
		await grasp(page, card, question.getByText('连一连'));
		await page.mouse.up();
		expect(await answerOf(question)).toEqual([]);
		await expect(card).toHaveAttribute('aria-pressed', 'false');
		await grasp(page, card, question.getByText('着火了', { exact: true }));
		await page.mouse.up();
		expect(await answerOf(question)).toEqual(['fire:fire']);
	});
});

test('what has a right order never starts in it, and options take new letters when mixed', async ({ page }) => {
	await openGallery(page);
	const order = exampleOf(page, 'three-steps');
	const choice = exampleOf(page, 'friend-slips');
	const mix = (question: Locator, seed: number) =>
		part(question).evaluate((element, number) => (element as QuestionPart).mix(number), seed);
	const firsts = new Set<string>();
	for (let seed = 0; seed < 12; seed += 1) {
		await mix(order, seed);
		expect(await orderOf(order)).not.toEqual(asked<'order'>('three-steps').items.map(({ text }) => text));
		await mix(choice, seed);
		await expect(choice.locator('[data-letter]')).toHaveText(['A', 'B', 'C']);
		firsts.add((await choice.locator('[data-text]').first().textContent())?.trim() ?? '');
	}
	expect(firsts.size).toBe(3);
});

test('options that the author fixed, and 对 before 错, stay where they are', async ({ page }) => {
	await openGallery(page);
	const fixed = exampleOf(page, 'long-words').locator('[data-text]');
	await expect(fixed).toHaveText(asked<'single'>('long-words').options.map(({ text }) => text));
	await expect(exampleOf(page, 'hold-hands').locator('[data-text]')).toHaveText(['对', '错']);
});

test('screen readers are told what each control is', async ({ page }) => {
	await openGallery(page);
	const snapshot = (id: string) => exampleOf(page, id).getByRole('group').first().ariaSnapshot();
	await page.evaluate(() => {
		for (const each of document.querySelectorAll('[data-part]')) (each as QuestionPart).mix(5);
	});
	expect(await snapshot('hold-hands')).toContain('radio "对"');
	expect(await snapshot('friend-slips')).toMatch(/group "小航和同学在河边.*小航最先做什么？ 选一个"/);
	expect(await snapshot('friend-slips')).toMatch(/radio "[ABC] 大声喊大人，接着打 110"/);
	expect(await snapshot('call-words')).toMatch(/checkbox "[A-D] 我不挂电话，就在岸上等你们"/);
	expect(await snapshot('three-steps')).toMatch(
		/list:[^]*listitem:[^]*button "把“大声喊大人”往上移"[^]*button "把“大声喊大人”往下移"/,
	);
	expect(await snapshot('numbers')).toMatch(/combobox "着火了":\s+- option "请选择" \[selected\]/);
	expect(await snapshot('numbers')).toMatch(/list "可以选的卡片":[^]*button "119"/);
	expect(await snapshot('ball-in-pond')).toMatch(/heading "故事开始" \[level=3\][^]*button "球先不管，跑回家告诉外婆"/);
	const hazards = await snapshot('frozen-river');
	expect(hazards).toContain('img "河面结了冰，冰上有一个冰窟窿');
	expect(hazards).toMatch(/button "2 冰窟窿前面的裂缝"[^]*button "放大图"[^]*checkbox "2 冰窟窿前面的裂缝"/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every kind, marked, is in order on every width, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openGallery(page);
		for (const { question } of examples) {
			const [first = '', ...others] = rightAnswer(question);
			await restore(exampleOf(page, question.id), question.kind === 'scenario' ? ['ball:reach', first, ...others] : []);
			if (question.kind === 'order') await exampleOf(page, question.id).locator('[data-step="1"]').first().click();
			else if (question.kind === 'match') await restore(exampleOf(page, question.id), wrongPairs(question));
			else if (question.kind !== 'scenario') await exampleOf(page, question.id).locator('label').first().click();
			await check(exampleOf(page, question.id)).click();
		}
		await expect(page.getByRole('button', { name: '再试一次' })).toHaveCount(examples.length);
		const problems = [...(await axeProblems(page)), ...(await page.evaluate(lookAtPage))];
		for (const width of [320, 390, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			problems.push(...(await lasting(page, lookForOverflow)).map((problem) => `${width}: ${problem}`));
			if (width === 390) problems.push(...(await lasting(page, lookAtTargets)));
		}
		expect([...new Set(problems)].join('\n')).toBe('');
	});
}

test('on paper there are boxes and lines instead of buttons', async ({ page }) => {
	await openGallery(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main').getByRole('button', { name: /往上移|放大图|检查答案/ })).toHaveCount(0);
	const box = exampleOf(page, 'three-steps').locator('[data-place]').first();
	expect(await box.evaluate((element) => getComputedStyle(element).fontSize)).toBe('0px');
	const line = exampleOf(page, 'numbers').locator('.match-slot').first();
	expect(await line.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)).toBe('solid');
	await expect(exampleOf(page, 'numbers').getByRole('button', { name: '119' })).toBeVisible();
});

test('a chosen option and a marked spot can be told apart when the system sets the colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openGallery(page);
	const question = exampleOf(page, 'frozen-river');
	await question.locator('label').first().click();
	for (const selector of ['.option-chip', '.hotspot-number']) {
		const colours = await question
			.locator(selector)
			.evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
		expect(colours[0]).not.toBe(colours[1]);
	}
});

function wrongPairs({ pairs }: QuestionOf<'match'>): string[] {
	return pairs.map(({ id }, index) => `${id}:${index === 0 ? id : pairs[0]?.id}`);
}

/** The texts of the items as they stand now. */
function orderOf(question: Locator): Promise<string[]> {
	return question
		.locator('ol > [data-piece] [data-text]')
		.evaluateAll((all) => all.map((element) => element.textContent?.trim() ?? ''));
}

/** What an option is called now: a used one says so. */
async function labelOf(question: Locator, left: string, right: string): Promise<string> {
	const labels = await question.getByRole('combobox', { name: left }).locator('option').allTextContents();
	return labels.find((label) => label.startsWith(right)) ?? right;
}

/** Presses the mouse on one thing and moves, in steps, beyond the middle of another. */
async function grasp(page: Page, from: Locator, to: Locator): Promise<void> {
	await from.scrollIntoViewIfNeeded();
	const [start, end] = [await middleOf(from), await middleOf(to)];
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y + 3, { steps: 8 });
}

async function dragWithFinger(page: Page, from: Locator, to: Locator): Promise<void> {
	await from.scrollIntoViewIfNeeded();
	const [start, end] = [await middleOf(from), await middleOf(to)];
	const finger = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
		finger.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [start]);
	for (let step = 1; step <= 8; step += 1) {
		const part = step / 8;
		await touch('touchMove', [{ x: start.x + (end.x - start.x) * part, y: start.y + (end.y + 3 - start.y) * part }]);
	}
	await touch('touchEnd', []);
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await target.boundingBox()) as {
		x: number;
		y: number;
		width: number;
		height: number;
	};
	return { x: x + width / 2, y: y + height / 2 };
}

/** Goes on with the Tab key until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let pressed = 0; pressed < 40; pressed += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}
