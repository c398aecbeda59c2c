/** One visit to every page of the site, in which everything is looked at that must hold everywhere. */
import { expect, type Page, test } from '@playwright/test';
import { lookAtPage, lookAtTargets, lookForOverflow } from './look-at-page.ts';
import { axeProblems, builtPages, builtText, lasting } from './pages.ts';

const widths = [
	320, 340, 360, 375, 390, 412, 430, 460, 480, 520, 560, 600, 640, 680, 720, 761, 800, 864, 896, 960, 1024, 1152, 1216,
	1280, 1366, 1440,
];

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

for (const { file, address } of builtPages()) {
	test(`${file} holds to every rule`, async ({ page, baseURL }) => {
		const heard = listen(page, baseURL ?? '', address);
		await page.goto(address);
		const problems = [
			...(await page.evaluate(lookAtPage)),
			...(await axeProblems(page)),
			...(await inTheDark(page)),
			...(await atEveryWidth(page)),
			...heard,
		];
		expect(problems.join('\n')).toBe('');
	});
}

test('every page that search engines may list has a title and a description of its own', () => {
	const all = builtPages().map(({ file }) => ({ file, html: builtText(file) }));
	const pages = all.filter(({ html }) => !html.includes('name="robots" content="noindex"'));
	for (const [what, pattern] of [
		['title', /<title>([^<]+)<\/title>/],
		['description', /<meta name="description" content="([^"]+)"/],
	] as const) {
		const found = pages.map(({ file, html }) => ({ file, text: pattern.exec(html)?.[1] ?? '' }));
		expect(found.filter(({ text }) => text === '').map(({ file }) => `${file} has no ${what}`)).toEqual([]);
		const texts = found.map(({ text }) => text);
		const twice = found.filter(({ text }, index) => texts.indexOf(text) !== index);
		expect(twice.map(({ file, text }) => `${what} used before: ${file} ${text}`)).toEqual([]);
	}
});

/** Fills up with what goes wrong while the page is open. */
function listen(page: Page, home: string, address: string): string[] {
	const heard: string[] = [];
	const { origin } = new URL(home);
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) heard.push(`asks another host: ${url}`);
	});
	page.on('requestfailed', (request) => heard.push(`request failed: ${request.url()}`));
	page.on('response', (response) => {
		const isMissingPage = address === '404.html' && response.url().endsWith('/404.html');
		if (!response.ok() && response.status() !== 304 && !isMissingPage) {
			heard.push(`${response.status()}: ${response.url()}`);
		}
	});
	page.on('console', (message) => {
		// The content policy's own violations arrive here too.
		if (message.type() === 'error' || /content security policy/i.test(message.text())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(`script error: ${error.message}`));
	return heard;
}

async function inTheDark(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	const problems = await axeProblems(page, ['color-contrast']);
	await page.emulateMedia({ colorScheme: 'light' });
	return problems.map((problem) => `dark ${problem}`);
}

async function atEveryWidth(page: Page): Promise<string[]> {
	const problems: string[] = [];
	const tooWide: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const found = await lasting(page, lookForOverflow);
		if (found.length > 0) tooWide.push(`${width}: ${found.join(' ')}`);
		if (width === 390) problems.push(...(await lasting(page, lookAtTargets)));
	}
	const [first] = tooWide;
	const where = tooWide.map((line) => line.split(':')[0]).join(', ');
	return first === undefined ? problems : [...problems, `scrolls sideways at ${where}; at ${first}`];
}
