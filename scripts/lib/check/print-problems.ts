/** The report of the content check for people: one line for each problem, then one sentence. */
import type { Problem } from './problem.ts';

/** The same problems with the folder put before each path, so that a terminal or an editor can open the file. */
export function inFolder(problems: Problem[], folder: string): Problem[] {
	return problems.map((problem) => ({ ...problem, path: `${folder.replaceAll('\\', '/')}/${problem.path}` }));
}

/** Errors first, then warnings, then how many of each. */
export function printProblems(problems: Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const lines = [...errors.map((error) => lineFor(error)), ...warnings.map((warning) => lineFor(warning, '提醒：'))];
	return [...lines, closing(errors.length, warnings.length)].join('\n');
}

function lineFor({ path, line, column, message, fix }: Problem, mark = ''): string {
	return `${path}:${line}:${column}  ${mark}${message}  → ${fix}`;
}

function closing(errors: number, warnings: number): string {
	if (errors > 0) return `一共 ${errors} 处要改，${warnings} 处提醒。改完再运行一次 npm run check。`;
	return warnings > 0 ? `内容检查通过，有 ${warnings} 处提醒。` : '内容检查通过。';
}
