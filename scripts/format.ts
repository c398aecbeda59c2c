/** `npm run format`: puts every file into the shape that `npm test` asks for, as far as tools can. */
import { runTool } from './lib/run.ts';

const outcomes = [
	await runTool('prettier', ['--write', '--log-level=warn', '.'], { onOutput: show }),
	await runTool('eslint', ['--fix', '.'], { onOutput: show }),
	await runTool('stylelint', ['--fix', '--allow-empty-input', 'src/**/*.css'], { onOutput: show }),
];
process.exitCode = outcomes.some(({ code }) => code !== 0) ? 1 : 0;

function show(text: string): void {
	process.stdout.write(text);
}
