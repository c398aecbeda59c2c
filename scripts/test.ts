/** `npm test`: everything that must hold, in the order in which it is cheapest to hear about it. */
import { command } from './lib/say.ts';
import { readSettings, settingsEnv } from './lib/settings.ts';
import { newReport, printTotals, runSteps, type Step } from './lib/steps.ts';
import {
	architecture,
	browserTests,
	html,
	links,
	lockFile,
	oldBrowsers,
	pageWeight,
	script,
	shareCards,
	smallSite,
	tool,
	unitTests,
} from './lib/test-steps.ts';

const prepare: Step[] = [{ name: 'astro sync', run: () => tool('astro', 'sync') }];

const source: Step[] = [
	{ name: 'types', run: () => tool('astro', 'check', '--minimumSeverity', 'warning') },
	{ name: 'format', run: () => tool('prettier', '--check', '--log-level=warn', '.') },
	{ name: 'lint', run: () => tool('eslint', '--max-warnings', '0', '.') },
	{ name: 'styles', run: () => tool('stylelint', '--max-warnings', '0', 'src/**/*.css') },
	{ name: 'unused code', run: () => tool('knip', '--no-progress', '--no-config-hints') },
	{ name: 'lock file', run: lockFile },
	{ name: 'architecture', run: architecture },
	{ name: 'content', run: () => script('check') },
	{ name: 'unit tests', run: unitTests },
];

const build: Step[] = [
	{ name: 'build', run: () => script('build', '--if-changed') },
	{ name: 'another school', run: smallSite },
];

const output: Step[] = [
	{ name: 'old browsers', run: oldBrowsers, after: 'build' },
	{ name: 'page weight', run: pageWeight, after: 'build' },
	{ name: 'HTML', run: html, after: 'build' },
	{ name: 'links', run: links, after: 'build' },
	{ name: 'share cards', run: shareCards, after: 'build' },
	{ name: 'browser tests', run: browserTests, after: 'build' },
];

const report = newReport();
// The totals are the last line however this ends.
process.on('exit', (code) => printTotals(report, code));

await command(async () => {
	// Output is shown indented and may go to a file, so it comes without colours.
	Object.assign(process.env, settingsEnv(readSettings()), { NO_COLOR: '1' });
	delete process.env['FORCE_COLOR'];
	await runSteps(prepare, report);
	await runSteps(source, report, 2);
	await runSteps(build, report);
	await runSteps(output, report);
	process.exitCode = report.failed > 0 ? 1 : 0;
});
