/**
 * `npm run check`: checks the content folder and tells every mistake with its place and what to write instead.
 * `--json` prints the list for editors and CI. Ends with 1 when there is an error; warnings do not fail.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './lib/check/check-content.ts';
import { inFolder, printProblems } from './lib/check/print-problems.ts';
import { localDay } from './lib/local-day.ts';
import { command } from './lib/say.ts';
import { readSettings } from './lib/settings.ts';

await command(async () => {
	const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
	const { contentDir } = readSettings();
	const found = await checkContent(contentDir, { today: localDay(new Date()) });
	const problems = inFolder(found, relative(process.cwd(), contentDir) || '.');
	console.log(values.json ? JSON.stringify(problems, null, '\t') : printProblems(problems));
	process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
