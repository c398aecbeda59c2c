/** Runs a command and measures what it cost: time, processor time and memory of the whole tree of its processes. */
import { spawn } from 'node:child_process';
import { treeUsage, type Usage } from './process-tree.ts';

/** `peakBytes` and `cpuSeconds` are undefined where there is no /proc to read them from. */
export interface Cost {
	wallSeconds: number;
	cpuSeconds: number | undefined;
	peakBytes: number | undefined;
}

const interval = 100;

/** Runs Node with `args` in `cwd` to its end. Throws with the last lines of its output when it fails. */
export async function measure(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
	const started = performance.now();
	const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
	const cpu = new Map<number, number>();
	let peak = 0;
	const look = (): void => {
		const usage: Usage[] = child.pid === undefined ? [] : treeUsage(child.pid);
		peak = Math.max(peak, sum(usage.map(({ bytes }) => bytes)));
		for (const { pid, cpuSeconds } of usage) cpu.set(pid, cpuSeconds);
	};
	const timer = setInterval(look, interval);
	const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
	clearInterval(timer);
	if (code !== 0) throw new Error(`${args.join(' ')} failed (${String(code)}):\n${output.slice(-3000)}`);
	const wallSeconds = (performance.now() - started) / 1000;
	if (peak === 0) return { wallSeconds, cpuSeconds: undefined, peakBytes: undefined };
	return { wallSeconds, cpuSeconds: sum([...cpu.values()]), peakBytes: peak };
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
