/** What the figures were measured on. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../settings.ts';

/** A line for the head of the report: processors, memory, Node and the packages that do the work. */
export function machine(): string {
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const versions = ['astro', 'pagefind'].map((name) => `${name} ${dependencies[name]}`);
	const processors = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`;
	return [processors, `${gigabytes} GB`, process.platform, `Node ${process.version.slice(1)}`, ...versions].join(', ');
}
