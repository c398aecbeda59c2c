/** Starts the project's tools as child processes, the same way on every system. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.ts';

/** How a child ended, with all it wrote to both streams. */
export interface Finished {
	code: number;
	output: string;
}

/** `onOutput` hears every piece as it comes; `signal` ends the child early. */
export interface RunOptions {
	env?: NodeJS.ProcessEnv;
	onOutput?: (text: string) => void;
	signal?: AbortSignal;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
	for (const child of running) child.kill();
});

/** Runs a command to its end; never throws: a command that cannot start ends with code 127 and says why. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Finished> {
	const { env = process.env, onOutput, signal } = options;
	// A tool that waits for an answer would wait for ever, so it gets no standard input.
	const child = spawn(command, args, { cwd: root, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
	running.add(child);
	let output = '';
	const hear = (text: string): void => {
		output += text;
		onOutput?.(text);
	};
	child.stdout.setEncoding('utf8').on('data', hear);
	child.stderr.setEncoding('utf8').on('data', hear);
	return new Promise((resolve) => {
		const end = (code: number): void => {
			running.delete(child);
			resolve({ code, output });
		};
		child.on('error', (error) => {
			hear(`${command}: ${error.message}\n`);
			end(127);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

/** Runs one of our scripts, or any JavaScript file, on the Node that runs this. */
export function runNode(args: string[], options?: RunOptions): Promise<Finished> {
	return run(process.execPath, args, options);
}

/** Runs a tool of node_modules by its package and command name, with no shell and no `.cmd` file between. */
export function runTool(name: string, args: string[], options?: RunOptions & { from?: string }): Promise<Finished> {
	return runNode([toolPath(name, options?.from), ...args], options);
}

/** Where the JavaScript of a tool is: `toolPath('tsc', 'typescript')`. */
export function toolPath(name: string, from = name): string {
	const folder = join(root, 'node_modules', from);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const file = typeof bin === 'string' ? bin : bin[name];
	if (!file) throw new Error(`The package ${from} has no command ${name}`);
	return join(folder, file);
}
