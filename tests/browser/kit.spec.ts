import { expect, test } from '@playwright/test';
import { kit } from '../../src/schemas/kit.ts';

const folders = [...new Set(Object.values(kit).map(({ folder }) => folder))];

test('the gallery shows every component of the kit, what it is for, and how it is written', async ({ page }) => {
	await page.goto('kit/');
	for (const [tag, { about }] of Object.entries(kit)) {
		await expect(page.getByRole('heading', { name: tag, exact: true })).toBeVisible();
		await expect(page.getByText(about, { exact: true }).first()).toBeVisible();
	}
	const written = page.getByText('写法', { exact: true });
	await expect(written).toHaveCount(folders.length);
	await written.first().click();
	await expect(page.getByText('<Emergency title=').first()).toBeVisible();
});

for (const folder of folders) {
	test(`${folder} has an example of each of its components, drawn and written`, async ({ page }) => {
		await page.goto(`kit/${folder}/`);
		const examples = page.locator('[data-example]');
		expect(await examples.count()).toBeGreaterThan(0);
		const sources = await examples.locator('code').allTextContents();
		const tags = Object.keys(kit).filter((tag) => kit[tag]?.folder === folder);
		for (const tag of tags) expect(sources.join('\n')).toContain(`<${tag}`);
		for (const drawn of await examples.locator('.prose').all()) expect(await drawn.innerHTML()).toMatch(/<\w/);
		expect(await examples.locator('.prose').first().innerHTML()).not.toMatch(/@(question|helpline|fact|source)\b/);
	});
}

test('a telephone number in a lesson dials', async ({ page }) => {
	await page.goto('kit/helpline/');
	await expect(page.getByRole('main').locator('.prose').getByRole('link').first()).toHaveAttribute(
		'href',
		/^tel:\d{3,}$/,
	);
});

test('authors see in the gallery what is shown to teachers only', async ({ page }) => {
	await page.goto('kit/teacher-note/');
	await expect(page.getByRole('main').getByText('给老师', { exact: true })).toBeVisible();
});

test('a question within a lesson answers back and keeps nothing', async ({ page }) => {
	await page.goto('kit/question/');
	const question = page.locator('[data-example]').first();
	await question.locator('label').first().click();
	await question.getByRole('button', { name: '检查答案' }).click();
	await expect(question.getByText(/答对了|答错了|对了一部分/)).toBeVisible();
	await expect(question.getByText('依据：').locator('visible=true')).toHaveCount(1);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await question.getByRole('button', { name: '再试一次' }).click();
	await expect(question.locator('input:checked')).toHaveCount(0);
});
