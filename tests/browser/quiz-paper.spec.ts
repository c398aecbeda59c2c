/** A quiz on paper: the same number is always the same paper, and the key fits it. */
import { expect, type Page, test } from '@playwright/test';
import { bankOf, layOut } from '../../src/domain/quiz-paper.ts';
import { quizFile } from './quiz-paper.ts';

const handout = 'lessons/fire/feel-the-door/handout/';
const quiz = quizFile('fire/feel-the-door');

/** Ids of the questions shown in a list, in their order. */
const shown = (page: Page, list: string) =>
	page
		.locator(`${list} > li:visible`)
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['question']));

test('the handout is shown without ?quiz, the paper with it, and each leads to the other', async ({ page }) => {
	await page.goto(handout);
	await expect(page.locator('.handout-sheet')).toBeVisible();
	await expect(page.locator('.quiz-paper')).toBeHidden();
	await page.getByRole('link', { name: '测验卷、答题纸和答案' }).click();
	await expect(page.locator('.handout-sheet')).toBeHidden();
	await expect(page.getByRole('heading', { name: '答题纸' })).toBeVisible();
	await page.getByRole('link', { name: '一页讲义' }).click();
	await expect(page.locator('.handout-sheet')).toBeVisible();
});

for (const seed of [1, 7, 9999]) {
	test(`paper ${seed} is in its order, options and key too`, async ({ page }) => {
		await page.goto(`${handout}?quiz&seed=${seed}`);
		const paper = layOut(bankOf(quiz), seed);
		expect(await shown(page, '[data-questions]')).toEqual(paper.map(({ id }) => id));
		expect(await shown(page, '[data-keys]')).toEqual(paper.map(({ id }) => id));
		for (const { id, options, letters } of paper) {
			const listed = page.locator(`[data-questions] [data-question="${id}"] [data-option]`);
			expect(await listed.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['option']))).toEqual(
				options,
			);
			if (letters !== '')
				await expect(page.locator(`[data-keys] [data-question="${id}"] [data-letters]`)).toHaveText(letters);
		}
	});
}

test('another number gives another paper, kept in the address', async ({ page }) => {
	await page.goto(`${handout}?quiz`);
	const first = await shown(page, '[data-questions]');
	await page.getByLabel('卷号').fill('23');
	await expect(page).toHaveURL(/\?quiz&seed=23$/);
	const other = await shown(page, '[data-questions]');
	expect(other).not.toEqual(first);
	await page.reload();
	expect(await shown(page, '[data-questions]')).toEqual(other);
});

for (const seed of ['', 'abc', '-4', '1.5', '99999999999999999999', '%3Cb%3E']) {
	test(`a number that is none (${seed}) gives the first paper`, async ({ page }) => {
		await page.goto(`${handout}?quiz&seed=${seed}`);
		expect(await shown(page, '[data-questions]')).toEqual(layOut(bankOf(quiz), 1).map(({ id }) => id));
	});
}

test('a lesson that is never scored opens its sheet with whom to tell, and has no quiz', async ({ page }) => {
	await page.goto('lessons/mind/feeling-low/handout/');
	await expect(page.locator('.handout-sheet > section').first()).toHaveClass('handout-first');
	await expect(page.locator('quiz-paper')).toHaveCount(0);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('handout and quiz paper stand one after the other', async ({ page }) => {
		await page.goto(handout);
		await expect(page.locator('.handout-sheet')).toBeVisible();
		await expect(page.getByRole('heading', { name: '答题纸' })).toBeVisible();
	});
});
