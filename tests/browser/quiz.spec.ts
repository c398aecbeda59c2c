import { expect, type Page, test } from '@playwright/test';
import { paperOf } from '../../src/domain/paper.ts';
import { answer, card, quizFile, shownId } from './quiz-paper.ts';

const id = 'fire/feel-the-door';
const address = `quizzes/${id}/`;
const { title, questions } = quizFile(id);
const total = questions.length;
const named = (wanted: string) => questions.find((question) => question.id === wanted) as (typeof questions)[number];

const summary = (page: Page) => page.getByRole('region', { name: '测一测' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const mode = (page: Page, name: string) => page.getByRole('group', { name: '怎样做' }).getByRole('button', { name });
const saved = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('pinganke:progress') ?? 'null'));
const verdict = (page: Page, question: { id: string }) => card(page, question).locator('[data-verdict]');

/** Practises the question that is shown, up to its verdict. */
async function practise(page: Page, right = true): Promise<string> {
	const shown = await shownId(page);
	await answer(page, named(shown), right);
	await press(page, '检查这一题');
	return shown;
}

/** Opens a certain paper. */
const openPaper = (page: Page, seed = 4821) => page.goto(`${address}?mode=test&seed=${seed}`);

async function answerAll(page: Page, right: (index: number) => boolean): Promise<void> {
	for (const [index, question] of questions.entries()) await answer(page, question, right(index));
}

test.describe('practice', () => {
	test('shows one question at a time and its verdict at once, up to a summary', async ({ page }) => {
		await page.goto(address);
		for (let n = 1; n <= total; n += 1) {
			await expect(page.locator('fieldset[data-question]:visible')).toHaveCount(1);
			const shown = await practise(page);
			await expect(verdict(page, { id: shown })).toBeFocused();
			await expect(verdict(page, { id: shown })).toContainText('答对了');
			await press(page, n < total ? '下一题' : '看结果');
		}
		await expect(summary(page)).toBeFocused();
		await expect(summary(page)).toContainText(`第一次就答对 ${total} 题，共 ${total} 题`);
		await expect(page.locator('fieldset[data-question]:visible')).toHaveCount(total);
	});

	test('a question that is not answered is not marked', async ({ page }) => {
		await page.goto(address);
		await press(page, '检查这一题');
		const shown = { id: await shownId(page) };
		await expect(verdict(page, shown)).toContainText('还没答完');
		await expect(verdict(page, shown)).toBeFocused();
		expect((await saved(page))?.learners.me.drafts ?? {}).toEqual({});
	});

	test('asks in another order each round, and in the same after a reload', async ({ page }) => {
		await page.goto(`${address}?seed=1111`);
		const order = paperOf(
			questions.map((each) => each.id),
			{ mode: 'practice', seed: 1111, fixed: false, mistakes: [] },
		);
		expect(await shownId(page)).toBe(order[0]);
		await practise(page);
		await page.reload();
		await expect(page.getByText('接着上次没做完的')).toBeVisible();
		expect(await shownId(page)).toBe(order[1]);
	});

	test('a closed page loses no answer, marked or not', async ({ page }) => {
		await page.goto(address);
		const first = await practise(page, false);
		await press(page, '下一题');
		const second = await shownId(page);
		await answer(page, named(second), true);
		await page.goto('404.html');
		await page.goto(address);
		expect(await shownId(page)).toBe(second);
		await press(page, '检查这一题');
		await expect(verdict(page, { id: second })).toContainText('答对了');
		await press(page, '上一题');
		await expect(verdict(page, { id: first })).toContainText(/答错了|对了一部分/);
	});

	test('I27 what was checked stays: only the first try counts', async ({ page }) => {
		await page.goto(address);
		const shown = await practise(page, false);
		await expect(card(page, { id: shown }).locator('input:enabled, button:enabled, select:enabled')).toHaveCount(0);
		await press(page, '再试一次');
		await practise(page);
		await expect(verdict(page, { id: shown })).toContainText('答对了');
		expect((await saved(page)).learners.me.mistakes[id][shown]).toEqual({ misses: 1, hits: 0 });
	});

	test('what was missed comes back until it was right twice', async ({ page }) => {
		await page.goto(address);
		const missed = await practise(page, false);
		await page.reload();
		for (const round of [1, 2]) {
			await mode(page, '错题本').click();
			await expect(mode(page, '错题本')).toHaveAttribute('aria-pressed', 'true');
			await expect(page.locator('fieldset[data-question]:visible')).toHaveCount(1);
			expect(await practise(page)).toBe(missed);
			await press(page, '看结果');
			await expect(summary(page)).toContainText(round === 1 ? '错题本里还有 1 题' : '错题本是空的');
			await page.reload();
		}
		await mode(page, '错题本').click();
		await expect(page.getByText('错题本是空的')).toBeVisible();
		await expect(page.locator('fieldset[data-question]:visible')).toHaveCount(0);
	});
});

test.describe('a paper', () => {
	test('lists and links what is unanswered before it is handed in, and may be handed in all the same', async ({
		page,
	}) => {
		await openPaper(page);
		const order = paperOf(
			questions.map((each) => each.id),
			{ mode: 'test', seed: 4821, fixed: false, mistakes: [] },
		);
		await answer(page, named(order[0] as string), true);
		await press(page, '交卷');
		await expect(summary(page)).toBeFocused();
		await expect(summary(page)).toContainText(`还有 ${total - 1} 题没答`);
		const links = summary(page).getByRole('link');
		await expect(links).toHaveText(order.slice(1).map((_, index) => `第 ${index + 2} 题`));
		await links.nth(1).press('Enter');
		await expect(card(page, { id: order[2] as string })).toBeInViewport();
		await expect(card(page, { id: order[2] as string }).locator(':focus')).toHaveCount(1);
		await expect(page.getByText(/答对了|答错了/).locator('visible=true')).toHaveCount(0);
		await press(page, '就这样交卷');
		await expect(summary(page)).toContainText(`全对 1 题，共 ${total} 题`);
	});

	test('after marking, every question says in words how it went, and every piece is explained', async ({ page }) => {
		await openPaper(page);
		await answerAll(page, (index) => index % 2 === 0);
		await press(page, '交卷');
		for (const [index, question] of questions.entries()) {
			await expect(verdict(page, question)).toContainText(index % 2 === 0 ? '答对了' : /答错了|对了一部分/);
			await expect(card(page, question).getByText('依据').locator('visible=true').first()).toBeVisible();
			const options = 'options' in question ? question.options : [];
			for (const { why } of options)
				await expect(card(page, question).getByText(why).locator('visible=true')).toBeVisible();
		}
	});

	test('a wrong answer leads back to the section of the lesson that answers it', async ({ page }) => {
		await openPaper(page);
		await answerAll(page, () => false);
		await press(page, '交卷');
		const { section } = questions[0] as (typeof questions)[number];
		await card(page, questions[0] as { id: string })
			.getByRole('link', { name: section })
			.locator('visible=true')
			.first()
			.click();
		await expect(page).toHaveURL(/\/lessons\/fire\/feel-the-door\/#/);
		await expect(page.getByRole('heading', { level: 2, name: section })).toBeInViewport();
	});

	test('a part of the right options is called a part', async ({ page }) => {
		const multiple = questions.find(({ kind }) => kind === 'multiple') as Extract<
			(typeof questions)[number],
			{ kind: 'multiple' }
		>;
		await openPaper(page);
		const right = multiple.options.find((option) => option.right);
		await card(page, multiple).locator(`label:has(input[value="${right?.id}"])`).click();
		await press(page, '交卷');
		await press(page, '就这样交卷');
		await expect(verdict(page, multiple)).toContainText('对了一部分');
	});

	test('the best result counts, and a pass is kept and shown where the lesson is listed', async ({ page }) => {
		await openPaper(page);
		await answerAll(page, () => true);
		await press(page, '交卷');
		await expect(summary(page)).toContainText('通过了');
		await expect(summary(page)).toContainText('已记在这台设备上');
		await press(page, '换一份卷');
		await answerAll(page, () => false);
		await press(page, '交卷');
		await expect(summary(page)).toContainText('还没通过');
		await page.reload();
		await expect(page.getByText('你在这台设备上通过过这份测验')).toBeVisible();
		expect((await saved(page)).learners.me.quizzes[id]).toMatchObject({ best: 100, attempts: 2 });
		await page.goto('progress/');
		await expect(page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: '100%' })).toBeVisible();
		await page.goto('lessons/fire/');
		await expect(page.getByText('测验已通过').locator('visible=true')).toHaveCount(1);
	});

	test('shows the time only to one who asks', async ({ page }) => {
		await openPaper(page);
		await expect(page.getByRole('timer')).toBeHidden();
		await press(page, '显示用时');
		await expect(page.getByRole('timer')).toHaveText(/^已用 \d\d:\d\d$/);
		await press(page, '不显示用时');
		await expect(page.getByRole('timer')).toBeHidden();
	});

	test('I26 pressing twice, or holding Enter, hands in once', async ({ page }) => {
		await openPaper(page);
		await answerAll(page, () => true);
		const button = page.getByRole('button', { name: '交卷', exact: true });
		await button.evaluate((each: HTMLButtonElement) => {
			for (let press = 0; press < 5; press += 1) each.form?.requestSubmit(each);
		});
		await expect(summary(page)).toContainText('通过了');
		expect((await saved(page)).learners.me.quizzes[id].attempts).toBe(1);
	});

	test('I26 going back while it is handed in keeps the result', async ({ page }) => {
		await page.goto(`lessons/${id}/`);
		await openPaper(page);
		await answerAll(page, () => true);
		await press(page, '交卷');
		await page.goBack();
		expect((await saved(page)).learners.me.quizzes[id].attempts).toBe(1);
		await page.goForward();
		await expect(page.getByText('你在这台设备上通过过这份测验')).toBeVisible();
	});

	test.describe('that draws and limits', () => {
		test.beforeEach(async ({ page }) => {
			await page.route(`**/${address}*`, async (route) => {
				const response = await route.fetch();
				const limited = '&quot;draw&quot;:3,&quot;attempts&quot;:2,&quot;fixed&quot;';
				await route.fulfill({ response, body: (await response.text()).replace('&quot;fixed&quot;', limited) });
			});
		});

		test('asks as many as the author said, the same for the same number, others for another', async ({ page }) => {
			const drawn = async (seed: number) => {
				await openPaper(page, seed);
				await expect(page.getByText(`卷号 ${seed}。从 ${total} 题里抽了 3 题。`)).toBeVisible();
				const shown = page.locator('fieldset[data-question]:visible');
				return shown.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['question']));
			};
			const first = await drawn(1234);
			expect(first).toHaveLength(3);
			expect(await drawn(1234)).toEqual(first);
			const others = await Promise.resolve([await drawn(2345), await drawn(3456), await drawn(4567)]);
			expect(others.some((other) => other.join() !== first.join())).toBe(true);
		});

		test('says how many times are left, then that there are none, and practice goes on', async ({ page }) => {
			await openPaper(page);
			await expect(page.getByText('还可以交 2 次')).toBeVisible();
			for (const left of ['换一份卷', undefined]) {
				await press(page, '交卷');
				await press(page, '就这样交卷');
				if (left) await press(page, left);
			}
			await expect(page.getByRole('button', { name: '换一份卷' })).toBeHidden();
			await page.reload();
			await expect(page.getByText('已经交完了')).toBeVisible();
			await expect(page.getByRole('button', { name: '交卷', exact: true })).toBeHidden();
			await mode(page, '练一练').click();
			await expect(page.getByRole('button', { name: '检查这一题' })).toBeVisible();
		});
	});
});

test('changing over between practice and paper loses neither', async ({ page }) => {
	await page.goto(address);
	const practised = await practise(page);
	await mode(page, '做一份卷').click();
	await answer(page, named(practised), false);
	await mode(page, '练一练').click();
	await press(page, '上一题').catch(() => undefined);
	await page.goto(`${address}?mode=practice`);
	const { drafts } = (await saved(page)).learners.me;
	expect(Object.keys(drafts).toSorted()).toEqual([`${id}#practice`, `${id}#test`]);
	expect(drafts[`${id}#practice`].checked).toEqual([practised]);
});

test('F12 two tabs with the same round both keep their answers', async ({ page, context }) => {
	const other = await context.newPage();
	await openPaper(page);
	await answer(page, questions[0] as (typeof questions)[number], true);
	await openPaper(other);
	await answer(other, questions[1] as (typeof questions)[number], true);
	await answer(page, questions[2] as (typeof questions)[number], true);
	const { answers } = (await saved(page)).learners.me.drafts[`${id}#test`];
	expect(Object.keys(answers).toSorted()).toEqual([0, 1, 2].map((n) => questions[n]?.id).toSorted());
});

test('can be practised by keyboard alone', async ({ page }) => {
	await page.goto(address);
	for (let n = 0; n < total; n += 1) {
		const shown = named(await shownId(page));
		if ('options' in shown || shown.kind === 'judge') await page.keyboard.press('Tab');
		const control = card(page, shown).locator('input, select, button').first();
		for (let tabs = 0; tabs < 60 && !(await control.evaluate((each) => each === document.activeElement)); tabs += 1) {
			await page.keyboard.press('Tab');
		}
		if ('options' in shown || shown.kind === 'judge') await page.keyboard.press('Space');
		else await answer(page, shown, true);
		const go = page.locator('[data-button="go"]');
		for (const name of ['检查这一题', n < total - 1 ? '下一题' : '看结果']) {
			await expect(go).toHaveText(name);
			await go.focus();
			await page.keyboard.press('Enter');
		}
	}
	await expect(summary(page)).toBeFocused();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('each card answers up to its edge', async ({ page }) => {
		await openPaper(page);
		const question = questions.find(({ kind }) => kind === 'single') as { id: string };
		for (const label of await card(page, question).locator('label').all()) {
			const { width = 0, height = 0 } = (await label.boundingBox()) ?? {};
			await label.tap({ position: { x: width - 5, y: height / 2 } });
			await expect(label.locator('input')).toBeChecked();
		}
	});
});

for (const [how, setUp] of [
	[
		'F02 storage is blocked',
		() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			}),
	],
	[
		'F01 storage is full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
	],
] as const) {
	test(`when ${how} the quiz says 未保存 and goes on`, async ({ page }) => {
		await page.addInitScript(setUp);
		await openPaper(page);
		await answerAll(page, () => true);
		await expect(page.getByRole('status').filter({ hasText: '未保存' })).toBeVisible();
		await press(page, '交卷');
		await expect(summary(page)).toContainText('通过了');
		await expect(summary(page)).toContainText('未保存');
	});
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the answers with their reasons open below each question', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('[data-button]:visible, [data-mode-button]:visible')).toHaveCount(0);
		for (const question of questions) {
			await card(page, question).locator('summary').click();
			const options = 'options' in question ? question.options : [];
			for (const { why } of options)
				await expect(card(page, question).getByText(why).locator('visible=true')).toHaveCount(1);
		}
	});
});
