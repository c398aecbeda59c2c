/** What each step of `npm test` does. Settings are read from the environment, which scripts/test.ts has checked. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkArchitecture } from './check-architecture.ts';
import { checkBudgets, readBudgets } from './check-budgets.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkShare } from './check-share.ts';
import { ensureChineseFont, findBrowser } from './find-browser.ts';
import { missingPlatforms, type Lock } from './lock-platforms.ts';
import { runNode, runTool } from './run.ts';
import { checkSmallSite } from './small-site.ts';
import { readSettings, root } from './settings.ts';
import { readSources } from './source-files.ts';
import { byExitCode, oneCheck, type Outcome } from './steps.ts';
import { countPlaywright, countTests, countVitest } from './test-reports.ts';

const reports = join(root, '.cache', 'reports');

/** A tool of node_modules that says by its exit code whether all is well. */
export async function tool(name: string, ...args: string[]): Promise<Outcome> {
	return byExitCode(await runTool(name, args));
}

/** One of our own commands. */
export async function script(name: string, ...args: string[]): Promise<Outcome> {
	return byExitCode(await runNode([`scripts/${name}.ts`, ...args]));
}

/** `npm ci` must work on every system, or a fresh machine cannot even begin. */
export async function lockFile(): Promise<Outcome> {
	const missing = missingPlatforms(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock);
	return oneCheck(missing.length === 0 ? [] : [...missing, 'Run: node scripts/run.mjs complete-lock']);
}

/** Layers, names and lengths in src. */
export async function architecture(): Promise<Outcome> {
	return oneCheck(checkArchitecture(readSources(root)));
}

/** Vitest, each test counted. */
export function unitTests(): Promise<Outcome> {
	const file = join(reports, 'unit.json');
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return countTests(file, () => runTool('vitest', args), countVitest);
}

/** The floor is Chrome 87, Safari 14.1 and Firefox 91: together they know all of ES2021 and not all of ES2022. */
export async function oldBrowsers(): Promise<Outcome> {
	const scripts = `${readSettings().outDir.split(sep).join('/')}/**/*.js`;
	// Pagefind brings a user interface of its own, which no page of ours loads.
	const syntax = await tool('es-check', 'es2021', scripts, '--module', '--noCache', '--not=pagefind-ui.js');
	return syntax.failed > 0 ? syntax : oneCheck(lookbehinds(join(readSettings().outDir, '_astro')));
}

/** Safari 14.1 refuses a whole script for one `(?<=` in a regular expression, though the syntax is of ES2018. */
function lookbehinds(dir: string): string[] {
	const scripts = globSync('*.js', { cwd: dir });
	const found = scripts.filter((name) => /\(\?<[=!]/.test(readFileSync(join(dir, name), 'utf8')));
	return found.map((name) => `_astro/${name} looks behind in a regular expression`);
}

/** The budgets of package.json. */
export async function pageWeight(): Promise<Outcome> {
	const { outDir, basePath } = readSettings();
	return oneCheck(checkBudgets(outDir, basePath, readBudgets(root)));
}

/** Every page against the HTML standard. */
export async function html(): Promise<Outcome> {
	return oneCheck(await checkHtml(readSettings().outDir, join(root, '.htmlvalidate.json')));
}

/** Every link and anchor within the site. */
export async function links(): Promise<Outcome> {
	const { outDir, basePath } = readSettings();
	return oneCheck(checkLinks(outDir, basePath));
}

/** What pages say of themselves to chats and search engines, and the cards they show there. */
export async function shareCards(): Promise<Outcome> {
	const { outDir, basePath } = readSettings();
	return oneCheck(await checkShare(outDir, basePath));
}

/** Another school's content, under a sub-path, in two languages. */
export async function smallSite(): Promise<Outcome> {
	return oneCheck(await checkSmallSite(readSettings()));
}

/** Playwright, each test counted, with a browser found or installed first. */
export async function browserTests(): Promise<Outcome> {
	const browser = await findBrowser();
	await ensureChineseFont();
	const file = join(reports, 'browser.json');
	const env = { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
	const args = ['test', '--reporter=line,json'];
	return countTests(file, () => runTool('playwright', args, { env, from: '@playwright/test' }), countPlaywright);
}
