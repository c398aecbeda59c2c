/** A Chromium for the browser tests: the one that is here, else one that can be had. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool, type RunOptions } from './run.ts';
import { PlainError, say } from './say.ts';

/** What the search needs to know about this machine; tests pass one of their own. */
export interface Machine {
	platform: NodeJS.Platform;
	env: NodeJS.ProcessEnv;
	exists: (path: string) => boolean;
}

/** The machine that this runs on. */
export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** The browser of CHROME_PATH, else a Chromium or Chrome that is installed; undefined when there is none. */
export function installedBrowser({ platform, env, exists }: Machine = thisMachine): string | undefined {
	const asked = env['CHROME_PATH'];
	if (!asked) return usualPlaces(platform, env).find(exists);
	if (exists(asked)) return asked;
	throw new PlainError(`CHROME_PATH 指的浏览器不存在：${asked} → 核对路径，或去掉 CHROME_PATH`);
}

function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
	if (platform === 'darwin') {
		const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
		return apps.flatMap((folder) =>
			['Google Chrome', 'Chromium'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
		);
	}
	if (platform === 'win32') {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
			(folder) => folder !== undefined,
		);
		return roots.flatMap((folder) => [
			`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
			`${folder}\\Chromium\\Application\\chrome.exe`,
		]);
	}
	const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/**
 * Finds a browser, or installs one: on Debian as root through apt, elsewhere Playwright's own.
 * Throws PlainError when neither is possible.
 */
export async function findBrowser(): Promise<string> {
	const here = installedBrowser();
	if (here) return here;
	if (canUseApt() && distribution() === 'debian') await apt(['chromium', ...(await missingFont())]);
	return installedBrowser() ?? playwrightsOwn();
}

/** Chinese pages need Chinese glyphs: installs a font on Debian and Ubuntu as root, warns on other Linux. */
export async function ensureChineseFont(): Promise<void> {
	if (process.platform !== 'linux') return;
	const missing = await missingFont();
	if (missing.length > 0 && canUseApt()) await apt(missing);
	const still = await missingFont();
	if (still.length > 0)
		say('Warning: no Chinese font on this machine; install fonts-noto-cjk, or text will measure wrongly');
}

async function missingFont(): Promise<string[]> {
	const { code, output } = await run('fc-list', [':lang=zh', 'family']);
	return code === 0 && output.trim() !== '' ? [] : ['fonts-noto-cjk', 'fontconfig'];
}

function canUseApt(): boolean {
	return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function distribution(): string | undefined {
	const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	return /^ID="?(\w+)/m.exec(release)?.[1];
}

async function apt(packages: string[]): Promise<void> {
	say(`Installing ${packages.join(' and ')} with apt`);
	const options: RunOptions = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, onOutput: show };
	await run('apt-get', ['update', '-q'], options);
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

async function playwrightsOwn(): Promise<string> {
	const { chromium } = await import('@playwright/test');
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	say("No Chromium or Chrome here; fetching Playwright's own");
	// As root its own installer may also add the system libraries that Chromium needs.
	const withLibraries = canUseApt() ? ['--with-deps'] : [];
	await runTool('playwright', ['install', ...withLibraries, 'chromium'], { from: '@playwright/test', onOutput: show });
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	throw new PlainError(
		'找不到浏览器，也没能下载 → 安装 Chrome 或 Chromium，或用 CHROME_PATH 写明它的位置 · No browser for the tests: install Chrome or Chromium, or set CHROME_PATH',
	);
}

function show(text: string): void {
	process.stdout.write(text);
}
