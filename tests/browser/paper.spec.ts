/** Everything that is handed out comes off the printer right: one page, whole, legible, with a code that works. */
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';
import { charactersOf, codesOf, paperProblems, printed } from './paper.ts';

/** Dozens of pages are printed in one test. */
test.setTimeout(240_000);

const ending = (end: string): string[] =>
	builtPages()
		.map(({ address }) => address)
		.filter((address) => address.endsWith(end));

/** What is wrong with a sheet that should be `pages` long; any number will do when it is left out. */
async function look(page: Page, address: string, pages?: number): Promise<string[]> {
	await page.goto(address, { waitUntil: 'networkidle' });
	const problems = await paperProblems(page);
	const onPage = await charactersOf(page);
	const paper = await printed(page);
	if (pages !== undefined && paper.pages !== pages) problems.push(`${paper.pages} pages instead of ${pages}`);
	const missing = lacking(onPage, paper.characters);
	if (missing !== '') problems.push(`on the page and not on paper: ${missing}`);
	for (const { read, wanted } of await codesOf(page)) {
		if (read !== wanted) problems.push(`the code reads ${read} instead of ${wanted}`);
	}
	return problems.map((problem) => `${address}  ${problem}`);
}

/** Characters of `text` that `paper` has fewer of. Pictures may bring words of their own to paper. */
function lacking(text: string, paper: string): string {
	const left = [...paper];
	return [...text]
		.filter((each) => {
			const at = left.indexOf(each);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		})
		.join('');
}

for (const [name, end, pages] of [
	['every letter to parents is one page', '/letter/', 1],
	['every poster is one page', '/poster/', 1],
	['every handout is one page', '/handout/', 1],
] as const) {
	test(name, async ({ page }) => {
		const addresses = ending(end);
		expect(addresses.length).toBeGreaterThan(10);
		const problems: string[] = [];
		for (const address of addresses) problems.push(...(await look(page, address, pages)));
		expect(problems.join('\n')).toBe('');
	});
}

test('every poster is one page of A3 too', async ({ page }) => {
	for (const address of ending('/poster/')) {
		await page.goto(`${address}?size=a3`, { waitUntil: 'networkidle' });
		const { pages, width } = await printed(page);
		expect([address, pages, width]).toEqual([address, 1, 297]);
	}
});

test('every quiz paper is whole, and its key begins a page of its own', async ({ page }) => {
	const problems: string[] = [];
	for (const address of ending('/handout/')) {
		await page.goto(address);
		if ((await page.locator('quiz-paper').count()) > 0) problems.push(...(await look(page, `${address}?quiz`)));
	}
	expect(problems.join('\n')).toBe('');
	const breaks = await page
		.locator('.quiz-paper-key')
		.first()
		.evaluate(async (key) => getComputedStyle(key).breakBefore);
	expect(breaks).toBe('auto');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.quiz-paper-key').first()).toHaveCSS('break-before', 'page');
});

for (const [name, folder, pages] of [
	['every plan of a year is one page', 'calendar', 1],
	['every checklist is a sheet, both sides', 'checklists', 2],
	['every drill is whole on paper', 'drills', undefined],
	['the record of a class is one page', 'teacher/record', 1],
] as const) {
	test(name, async ({ page }) => {
		const addresses = builtPages()
			.map(({ address }) => address)
			.filter(
				(address) => address.startsWith(`${folder}/`) && (folder === 'teacher/record' || address !== `${folder}/`),
			);
		expect(addresses.length).toBeGreaterThan(0);
		const problems: string[] = [];
		for (const address of addresses) problems.push(...(await look(page, address, pages)));
		expect(problems.join('\n')).toBe('');
	});
}
