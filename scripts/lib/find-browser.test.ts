import { describe, expect, it } from 'vitest';
import { installedBrowser, type Machine } from './find-browser.ts';

const machine = (platform: NodeJS.Platform, files: string[], env: NodeJS.ProcessEnv = {}): Machine => ({
	platform,
	env,
	exists: (path) => files.includes(path),
});

describe('the browser for the tests', () => {
	it('is the one of CHROME_PATH before all others', () => {
		const files = ['/opt/mine', '/usr/bin/chromium'];
		expect(installedBrowser(machine('linux', files, { CHROME_PATH: '/opt/mine' }))).toBe('/opt/mine');
	});

	it('is refused when CHROME_PATH points at nothing', () => {
		expect(() => installedBrowser(machine('linux', [], { CHROME_PATH: '/gone' }))).toThrow('CHROME_PATH');
	});

	it('is Chromium before Chrome, and PATH before the usual folders, on Linux', () => {
		const both = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
		expect(installedBrowser(machine('linux', both))).toBe('/usr/bin/chromium');
		expect(installedBrowser(machine('linux', [...both, '/opt/bin/google-chrome'], { PATH: '/opt/bin' }))).toBe(
			'/opt/bin/google-chrome',
		);
	});

	it('is found among the applications of macOS, also those of one person', () => {
		const mine = '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(installedBrowser(machine('darwin', [mine], { HOME: '/Users/li' }))).toBe(mine);
	});

	it('is found in the program folders of Windows', () => {
		const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
		expect(installedBrowser(machine('win32', [chrome], { PROGRAMFILES: 'C:\\Program Files' }))).toBe(chrome);
	});

	it('is none on an empty machine', () => {
		for (const platform of ['linux', 'darwin', 'win32'] as const)
			expect(installedBrowser(machine(platform, []))).toBeUndefined();
	});
});
