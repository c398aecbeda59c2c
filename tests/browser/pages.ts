/** The pages of the built site, and what every test of them needs. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readSettings } from '../../scripts/lib/settings.ts';
import { lookAtPage, lookAtTargets, lookForOverflow } from './look-at-page.ts';

const { outDir } = readSettings();

/** The HTML file and its address relative to the home page, `./` for the home page itself. */
export type BuiltPage = { file: string; address: string };

/** Every page that was built, listed in the sitemap or not. */
export function builtPages(): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: outDir }).map((file) => file.split(sep).join('/'));
	return files.sort().map((file) => ({ file, address: file.replace(/index\.html$/, '') || './' }));
}

/** The text of a file of the built site. */
export function builtText(file: string): string {
	return readFileSync(join(outDir, file), 'utf8');
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, one line for each element. `rules` asks for these rules only. */
export async function axeProblems(page: Page, rules?: string[]): Promise<string[]> {
	// Legacy mode: no frames here, and no second page opened for each run.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(axeTags)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}  ${failureSummary?.replace(/\s+/g, ' ')}`),
	);
}

/**
 * What `look` finds in the page and still finds two frames later: what a script lays out (spots in a picture) follows
 * the size of the window by a frame.
 */
export async function lasting(page: Page, look: () => string[]): Promise<string[]> {
	if ((await page.evaluate(look)).length === 0) return [];
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	return page.evaluate(look);
}

/** What is wrong with the page as it stands, at its width, in the light and in the dark. */
export async function everyProblem(page: Page): Promise<string[]> {
	const problems: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		problems.push(...(await axeProblems(page)));
	}
	const looks = [lookAtPage, lookAtTargets, lookForOverflow];
	for (const look of looks) problems.push(...(await lasting(page, look)));
	return problems;
}
