/**
 * Another school's site, small: its own content folder, under `/anquan/`, with a second language of the interface.
 * Built as `npm run build` builds, then looked over.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { checkLinks } from './check-links.ts';
import { root, type Settings } from './settings.ts';

const basePath = '/anquan/';

/** What is wrong with the small site; nothing when it stands. Throws PlainError when it cannot be built. */
export async function checkSmallSite(settings: Settings): Promise<string[]> {
	const [contentDir, outDir] = [join(root, '.cache', 'small-content'), join(root, '.cache', 'small-site')];
	writeContent(contentDir);
	await buildSite({ ...settings, basePath, contentDir, outDir });
	return [
		...checkLinks(outDir, basePath),
		...secondLanguage(outDir),
		...outsideBase(join(outDir, 'index.html')),
		...withdrawn(outDir),
	];
}

/** The smallest valid content, with the project's words in Chinese and once more as a second language. */
function writeContent(dir: string): void {
	rmSync(dir, { recursive: true, force: true });
	cpSync(join(root, 'tests', 'fixtures', 'good-content'), dir, { recursive: true });
	mkdirSync(join(dir, 'words'), { recursive: true });
	for (const language of ['zh-CN', 'en']) {
		cpSync(join(root, 'content', 'words', 'zh-CN.yaml'), join(dir, 'words', `${language}.yaml`));
	}
}

function secondLanguage(outDir: string): string[] {
	const page = join(outDir, 'en', 'lessons', 'index.html');
	if (!existsSync(page)) return ['en/lessons/index.html is missing'];
	const html = readFileSync(page, 'utf8');
	const wrong = [];
	if (!html.includes('<html lang="en"')) wrong.push('en/lessons/index.html does not say lang="en"');
	if (!html.includes(`href="${basePath}en/`)) wrong.push('en/lessons/index.html does not link within /en/');
	return wrong;
}

/** Addresses on a page that would leave the folder the site is served from. */
function outsideBase(page: string): string[] {
	const addresses = [...readFileSync(page, 'utf8').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(
		([, address]) => address ?? '',
	);
	return addresses.filter((address) => !address.startsWith(basePath)).map((address) => `${address} leaves ${basePath}`);
}

/** A withdrawn lesson keeps its address, says so, leads on, and is on no list. */
function withdrawn(outDir: string): string[] {
	const page = readFileSync(join(outDir, 'lessons', 'river', 'old-advice', 'index.html'), 'utf8');
	const list = readFileSync(join(outDir, 'lessons', 'index.html'), 'utf8');
	return [
		...(page.includes('这一课已撤下') && page.includes('/river/float-first/')
			? []
			: ['the withdrawn lesson does not lead on']),
		...(list.includes('old-advice') ? ['the withdrawn lesson is still listed'] : []),
	];
}
