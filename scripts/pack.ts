/**
 * `npm run pack -- --pdf <what>`: prints the sheets of a campaign, of a lesson or of everything into one folder, with a
 * page that lists them and a zip of it all. Uses the browser that the tests use; `--out` names another folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { zipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { buildIfChanged } from './lib/build-site.ts';
import { ensureChineseFont, findBrowser } from './lib/find-browser.ts';
import { localDay } from './lib/local-day.ts';
import { fileOf, packIndex } from './lib/pack/pack-index.ts';
import { fileName, packOf, type Sheet } from './lib/pack/pack-list.ts';
import { command, PlainError, say } from './lib/say.ts';
import { serve } from './lib/serve.ts';
import { readSettings, root } from './lib/settings.ts';

const { values: options } = parseArgs({
	options: { pdf: { type: 'string' }, out: { type: 'string', default: 'pack' } },
});

await command(async () => {
	const what = options.pdf?.replace(/^\/|\/$/g, '');
	if (!what)
		throw new PlainError('要打印什么？例如：npm run pack -- --pdf fire-month，或 --pdf all。 Say what to print.');
	const settings = readSettings();
	await buildIfChanged(settings);
	const pack = packOf(settings.outDir, what);
	const folder = join(resolve(root, options.out), fileName(pack.title));
	rmSync(folder, { recursive: true, force: true });
	const executablePath = await findBrowser();
	await ensureChineseFont();
	const site = await serve({ dir: settings.outDir, base: settings.basePath });
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const pages = await printAll(browser, site.url, pack.sheets, folder);
		writeFileSync(join(folder, '目录.html'), packIndex(pack, pages, localDay(new Date())));
		const zip = `${folder}.zip`;
		writeFileSync(zip, zipSync(Object.fromEntries(filesOf(pack.sheets, folder)), { level: 0 }));
		say(
			`做好了：${pack.sheets.length} 份，在 ${relative(process.cwd(), folder)}，压缩包是 ${relative(process.cwd(), zip)}。 Done.`,
		);
	} finally {
		await browser.close();
		await site.close();
	}
});

/** Gives the number of pages of each sheet. */
async function printAll(browser: Browser, url: string, sheets: Sheet[], folder: string): Promise<Map<Sheet, number>> {
	const page = await browser.newPage();
	const pages = new Map<Sheet, number>();
	for (const [index, sheet] of sheets.entries()) {
		await page.goto(`${url}${sheet.page}`, { waitUntil: 'networkidle' });
		const file = join(folder, fileOf(sheet));
		mkdirSync(dirname(file), { recursive: true });
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		writeFileSync(file, pdf);
		pages.set(sheet, (await getDocumentProxy(new Uint8Array(pdf))).numPages);
		say(`  ${index + 1}/${sheets.length}  ${fileOf(sheet)}`);
	}
	return pages;
}

/** All files of the pack by their path in it. PDFs are compressed already. */
function filesOf(sheets: Sheet[], folder: string): [string, Uint8Array][] {
	return ['目录.html', ...sheets.map(fileOf)].map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]);
}
