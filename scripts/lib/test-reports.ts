/** Reads the JSON reports of Vitest and Playwright into counts. A report that is missing or empty is a failure. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Finished } from './run.ts';
import type { Outcome } from './steps.ts';

/** The part of Vitest's report that is read here. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

/** The part of Playwright's report that is read here. */
interface PlaywrightReport {
	errors: unknown[];
	stats: { expected: number; unexpected: number; flaky: number };
}

/** Runs `work`, which writes `file`, and counts each test; a stale report of an earlier run is never read. */
export async function countTests(
	file: string,
	work: () => Promise<Finished>,
	count: typeof countVitest,
): Promise<Outcome> {
	rmSync(file, { force: true });
	const { code, output } = await work();
	const { passed, failed } = existsSync(file) ? count(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
	// No test at all, or a runner that fails while every test passed: something is wrong that no test shows.
	const hidden = (failed === 0 && code !== 0) || passed + failed === 0 ? 1 : 0;
	return { passed, failed: failed + hidden, output };
}

/** Each test counts as one, and so does a test file that could not be loaded. */
export function countVitest(json: string): { passed: number; failed: number } {
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(json) as VitestReport;
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** A flaky test passed at a second try; only a spec that says why it needs one has it (tests/browser/offline.spec.ts). */
export function countPlaywright(json: string): { passed: number; failed: number } {
	const { stats, errors } = JSON.parse(json) as PlaywrightReport;
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
