import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newReport, oneCheck, runSteps } from './steps.ts';
import { temporarySite } from './temporary-site.ts';
import { countPlaywright, countTests, countVitest } from './test-reports.ts';

const vitest = (numPassedTests: number, numFailedTests: number, testResults: object[] = []): string =>
	JSON.stringify({ numPassedTests, numFailedTests, testResults });

describe('counting tests', () => {
	it('counts a test file that could not be loaded', () => {
		const unloaded = { status: 'failed', assertionResults: [] };
		expect(countVitest(vitest(3, 1, [unloaded, { status: 'failed', assertionResults: [{}] }]))).toEqual({
			passed: 3,
			failed: 2,
		});
	});

	it('counts a browser test that passed at its second try as passed, and each error as failed', () => {
		const report = { errors: [{}], stats: { expected: 5, unexpected: 1, flaky: 1 } };
		expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 6, failed: 2 });
	});

	const file = join(temporarySite({ 'report.json': vitest(9, 0) }), 'report.json');
	const runner = (code: number, report?: string) => async () => {
		expect(existsSync(file), 'a report of an earlier run').toBe(false);
		if (report) writeFileSync(file, report);
		return { code, output: '' };
	};

	it.each([
		['all passed', 0, vitest(9, 0), { passed: 9, failed: 0 }],
		['some failed', 1, vitest(8, 1), { passed: 8, failed: 1 }],
		['no report', 1, undefined, { passed: 0, failed: 1 }],
		['no tests', 0, vitest(0, 0), { passed: 0, failed: 1 }],
		['runner failed after its tests', 1, vitest(9, 0), { passed: 9, failed: 1 }],
	])('%s', async (_, code, report, expected) => {
		expect(await countTests(file, runner(code, report), countVitest)).toMatchObject(expected);
	});
});

describe('steps', () => {
	it('all run, and those after a failed one count as failed without running', async () => {
		const report = newReport();
		const ran: string[] = [];
		const step = (name: string, problems: string[], after?: string) => ({
			name,
			...(after && { after }),
			run: async () => {
				ran.push(name);
				return oneCheck(problems);
			},
		});
		await runSteps([step('a', []), step('b', ['broken']), step('c', [], 'b'), step('d', [], 'a')], report);
		expect(ran).toEqual(['a', 'b', 'd']);
		expect(report).toMatchObject({ passed: 2, failed: 2 });
	});

	it('count as failed when they throw', async () => {
		const report = newReport();
		await runSteps([{ name: 'a', run: () => Promise.reject(new Error('no')) }], report);
		expect(report.failed).toBe(1);
	});
});
