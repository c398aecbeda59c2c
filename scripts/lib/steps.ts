/** Running the steps of `npm test`, one line each, and counting what passed and failed. */

/** What a step found. `output` is shown only when something failed. */
export interface Outcome {
	passed: number;
	failed: number;
	output: string;
}

/** `after` names a step that must have passed: without its work this one means nothing, and counts as failed. */
export interface Step {
	name: string;
	run: () => Promise<Outcome>;
	after?: string;
}

/** Counts over all steps so far, and which of them failed. */
export interface Report {
	passed: number;
	failed: number;
	failedSteps: Set<string>;
}

const longest = 200;

/** Nothing run yet. */
export function newReport(): Report {
	return { passed: 0, failed: 0, failedSteps: new Set() };
}

/** The last line. A run that ended badly before any step failed still has one failure. */
export function printTotals({ passed, failed }: Report, exitCode: number): void {
	console.log(`\n${passed} passed, ${Math.max(failed, exitCode === 0 ? 0 : 1)} failed`);
}

/** Runs steps one after another, at most `together` at a time; every step runs, whatever the others found. */
export async function runSteps(steps: Step[], report: Report, together = 1): Promise<void> {
	const waiting = [...steps];
	const work = async (): Promise<void> => {
		for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step, report);
	};
	await Promise.all(Array.from({ length: together }, work));
}

async function runStep({ name, run, after }: Step, report: Report): Promise<void> {
	const started = performance.now();
	const outcome = after && report.failedSteps.has(after) ? skipped(after) : await run().catch(broken);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	report.passed += outcome.passed;
	report.failed += outcome.failed;
	if (outcome.failed > 0) report.failedSteps.add(name);
	console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${counts(outcome).padEnd(24)} ${seconds} s`);
	if (outcome.failed > 0) console.log(indent(lastLines(outcome.output)));
}

/** One check with one answer: passes when it found no problem. */
export function oneCheck(problems: string[]): Outcome {
	const failed = problems.length > 0 ? 1 : 0;
	return { passed: 1 - failed, failed, output: problems.join('\n') };
}

/** A tool that says by its exit code whether all is well. */
export function byExitCode({ code, output }: { code: number; output: string }): Outcome {
	const failed = code === 0 ? 0 : 1;
	return { passed: 1 - failed, failed, output };
}

function skipped(after: string): Outcome {
	return { passed: 0, failed: 1, output: `Not run, because “${after}” failed.` };
}

function broken(error: unknown): Outcome {
	return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function counts({ passed, failed }: Outcome): string {
	if (passed + failed === 1) return '';
	return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

function lastLines(text: string): string {
	const lines = text.trimEnd().split('\n');
	const cut = lines.length - longest;
	return cut > 0 ? [`… ${cut} lines before this`, ...lines.slice(cut)].join('\n') : lines.join('\n');
}

function indent(text: string): string {
	return text.replace(/^/gm, '    ');
}
