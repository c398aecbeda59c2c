import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/lib/find-browser.ts';

/**
 * Browser tests run against the site as it was built (tests/browser/global-setup.ts serves it),
 * so an address in a test is relative to the base path: `page.goto('lessons/')`.
 * There are no retries: a test that fails now and then has found something. The one exception says why where it stands.
 */
export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '*.spec.ts',
	globalSetup: './tests/browser/global-setup.ts',
	outputDir: 'test-results',
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	fullyParallel: true,
	reporter: 'line',
	use: {
		baseURL: process.env['TEST_SITE'],
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		screenshot: 'only-on-failure',
		// A worker would answer for the network in every test; tests/browser/offline.spec.ts lets it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: installedBrowser(),
			// Without a locale of its own, Chromium names no download in Chinese.
			env: { ...process.env, LC_ALL: 'C.UTF-8' },
			// No sandbox, because tests run as root in containers; the rest keeps the browser from calling home.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
