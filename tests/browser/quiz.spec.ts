import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { readSettings } from '../../scripts/lib/settings.ts';
import { choicesOf, isChoice } from '../../src/domain/choices.ts';
import type { QuizData } from '../../src/schemas/quiz.ts';

const address = 'quizzes/drowning/friend-in-water/';
const { title, questions } = parse(
	readFileSync(join(readSettings().contentDir, 'quizzes/drowning/friend-in-water.yaml'), 'utf8'),
) as QuizData;
const asked = questions.filter(isChoice).map((question) => ({
	...question,
	choices: choicesOf(question, { true: '对', false: '错' }),
}));

const summary = (page: Page) => page.getByRole('region', { name: '测一测' });
const question = (page: Page, index: number) => page.locator('fieldset').nth(index);
/** The card of a choice: its label, with everything in it. */
const card = (page: Page, index: number, choice: number) => question(page, index).locator('label').nth(choice);
const control = (page: Page, index: number, choice: number) => card(page, index, choice).locator('input');
const check = (page: Page) => page.getByRole('button', { name: '检查答案' });

/** Which choices to make in each question: every right one, or one that is wrong. */
const rights = asked.map(({ choices }) => choices.flatMap(({ right }, place) => (right ? [place] : [])));
const wrongs = asked.map(({ choices }) => [choices.findIndex(({ right }) => !right)]);

async function answer(page: Page, picks: number[][], choose: (choice: Locator) => Promise<void>): Promise<void> {
	for (const [index, places] of picks.entries()) {
		for (const place of places) await choose(card(page, index, place));
	}
}

const click = (choice: Locator) => choice.click();

test('can be passed by keyboard alone', async ({ page }) => {
	await page.goto(address);
	for (const [index, places] of rights.entries()) {
		for (const place of places) await choose(page, control(page, index, place));
	}
	await tabTo(page, check(page));
	await page.keyboard.press('Enter');
	await expect(summary(page)).toBeFocused();
	await expect(summary(page)).toContainText('通过了');
	await expect(summary(page)).toContainText(`答对 ${asked.length} 题，共 ${asked.length} 题`);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('can be passed, and each card answers up to its edge', async ({ page }) => {
		await page.goto(address);
		await answer(page, rights, async (choice) => {
			const { width = 0, height = 0 } = (await choice.boundingBox()) ?? {};
			await choice.tap({ position: { x: width - 5, y: height / 2 } });
			await expect(choice.locator('input')).toBeChecked();
		});
		await check(page).tap();
		await expect(summary(page)).toContainText('通过了');
		await expect(summary(page)).toBeInViewport();
	});
});

test('what is unanswered is counted and linked, and the link puts the focus there', async ({ page }) => {
	await page.goto(address);
	await answer(page, rights.slice(0, 1), click);
	await check(page).click();
	await expect(summary(page)).toBeFocused();
	await expect(summary(page)).toContainText(`还有 ${asked.length - 1} 题没答`);
	const links = summary(page).getByRole('link');
	await expect(links).toHaveText(asked.slice(1).map((_, index) => `第 ${index + 2} 题`));
	await links.nth(1).press('Enter');
	await expect(question(page, 2)).toBeInViewport();
	await expect(question(page, 2).locator('input:focus')).toHaveCount(1);
	await expect(page.getByText(/答对了|答错了/)).toHaveCount(0);
});

test('after marking every question says in words whether it was right', async ({ page }) => {
	await page.goto(address);
	const mixed = rights.map((places, index) => (index % 2 === 0 ? places : (wrongs[index] ?? [])));
	await answer(page, mixed, click);
	await check(page).click();
	for (const [index] of asked.entries()) {
		await expect(question(page, index)).toContainText(index % 2 === 0 ? '答对了' : '答错了');
	}
	const right = Math.ceil(asked.length / 2);
	await expect(summary(page)).toContainText(`答对 ${right} 题，共 ${asked.length} 题`);
	await expect(summary(page)).toContainText('还没通过');
});

test('after marking every chosen and every right option is explained, and no other', async ({ page }) => {
	await page.goto(address);
	await answer(page, wrongs, click);
	await check(page).click();
	for (const [index, { choices }] of asked.entries()) {
		for (const [place, { why, right }] of choices.entries()) {
			const explained = right || wrongs[index]?.includes(place);
			if (explained) await expect(card(page, index, place)).toContainText(why);
			else await expect(card(page, index, place).getByText(why)).toBeHidden();
		}
	}
});

test('a part of the right options is called a part', async ({ page }) => {
	const index = asked.findIndex(({ kind }) => kind === 'multiple');
	await page.goto(address);
	await answer(
		page,
		rights.map((places, each) => (each === index ? places.slice(0, 1) : places)),
		click,
	);
	await check(page).click();
	await expect(question(page, index)).toContainText('还没选全');
	await expect(question(page, index)).not.toContainText('答错了');
});

test('a wrong answer leads back to the section of the lesson that answers it', async ({ page }) => {
	await page.goto(address);
	await answer(page, wrongs, click);
	await check(page).click();
	const section = asked[0]?.section ?? '';
	await question(page, 0).getByRole('link', { name: section }).first().click();
	await expect(page).toHaveURL(/\/lessons\/drowning\/friend-in-water\/#/);
	await expect(page.getByRole('heading', { level: 2, name: section })).toBeInViewport();
});

test('再做一遍 clears answers and verdicts and begins at the first question', async ({ page }) => {
	await page.goto(address);
	await answer(page, wrongs, click);
	await check(page).click();
	await page.getByRole('button', { name: '再做一遍' }).click();
	await expect(page.getByRole('main').locator('input:checked')).toHaveCount(0);
	await expect(page.getByText(/答对了|答错了/).locator('visible=true')).toHaveCount(0);
	await expect(question(page, 0).locator('input:focus')).toHaveCount(1);
});

test('a pass is kept under keys of ours, and a reload and a failed try keep it', async ({ page }) => {
	await page.goto(address);
	await answer(page, rights, click);
	await check(page).click();
	await expect(summary(page)).toContainText('已记在这台设备上');
	const keys = await page.evaluate(() => Object.keys(localStorage));
	expect(keys.length).toBeGreaterThan(0);
	expect(keys.filter((key) => !key.startsWith('pinganke:'))).toEqual([]);
	await page.reload();
	await expect(page.getByText('你在这台设备上通过过这份测验')).toBeVisible();
	await answer(page, wrongs, click);
	await check(page).click();
	await page.goto('progress/');
	await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(`最好一次答对 ${asked.length} 题`);
	await page.goto('lessons/drowning/');
	await expect(page.getByText('测验已通过').locator('visible=true')).toHaveCount(1);
});

test('two tabs both keep their answers', async ({ page, context }) => {
	const other = await context.newPage();
	await page.goto(address);
	await other.goto('lessons/drowning/float-first/');
	await answer(page, rights, click);
	await other.getByRole('link', { name: '我学完了，去测一测' }).click();
	await check(page).click();
	await expect(summary(page)).toContainText('已记在这台设备上');
	await page.goto('progress/');
	await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
	await expect(page.getByRole('heading', { name: '学完的课' }).locator('xpath=..').getByRole('listitem')).toHaveCount(
		1,
	);
});

for (const [how, setUp] of [
	[
		'storage is blocked',
		() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			}),
	],
	[
		'storage is full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
	],
] as const) {
	test(`when ${how} the quiz says 未保存 and goes on`, async ({ page }) => {
		await page.addInitScript(setUp);
		await page.goto(address);
		await answer(page, rights, click);
		await check(page).click();
		await expect(summary(page)).toContainText('通过了');
		await expect(summary(page)).toContainText('未保存');
		await expect(question(page, 0)).toContainText('答对了');
	});
}

test('a chosen option can be told apart when the system sets the colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(address);
	const look = (choice: number) =>
		card(page, 0, choice).evaluate((label) => {
			const { backgroundColor, color } = getComputedStyle(label.querySelector('.option-letter') as Element);
			const { fontWeight } = getComputedStyle(label.querySelector('.option-text') as Element);
			return { backgroundColor, color, fontWeight };
		});
	await card(page, 0, 0).click();
	const [chosen, other] = [await look(0), await look(1)];
	expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
	expect(Number(chosen.fontWeight)).toBeGreaterThan(Number(other.fontWeight));
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the answers with their reasons open below each question', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(check(page)).toHaveCount(0);
		for (const [index, { choices }] of asked.entries()) {
			await question(page, index).getByText('答案和解释').click();
			for (const { why } of choices) await expect(question(page, index).getByText(why)).toBeVisible();
		}
	});
});

/** Goes on with the Tab key until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let pressed = 0; pressed < 60; pressed += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

/** Chooses a control the way its kind is used by keyboard: Tab and Space, and arrows within a group of radios. */
async function choose(page: Page, target: Locator): Promise<void> {
	const name = (await target.getAttribute('name')) ?? '';
	const isRadio = (await target.getAttribute('type')) === 'radio';
	await tabTo(page, isRadio ? page.locator(`input[name="${name}"]`).first() : target);
	await page.keyboard.press('Space');
	while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
}
