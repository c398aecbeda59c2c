/**
 * What a process and all its descendants use, read from Linux's /proc. Memory is resident pages added up, so a page
 * that two processes share counts twice, for both generators alike. Elsewhere the list is empty.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** One process of the tree; `cpuSeconds` grows over its life. */
export interface Usage {
	pid: number;
	parent: number;
	bytes: number;
	cpuSeconds: number;
}

/** Linux tells time in ticks and memory in pages of this size on every machine that the bench runs on. */
const ticksPerSecond = 100;
const pageBytes = 4096;

/** The process `pid` and its descendants, as they are now. */
export function treeUsage(pid: number): Usage[] {
	const all = processes();
	const inTree = new Set([pid]);
	// A child may stand before its parent in the list: look again until nobody new is found.
	for (let size = 0; size < inTree.size;) {
		size = inTree.size;
		for (const each of all) if (inTree.has(each.parent)) inTree.add(each.pid);
	}
	return all.filter((each) => inTree.has(each.pid));
}

function processes(): Usage[] {
	return namesIn('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readStat(name) ?? []) : []));
}

/** The fields of `man 5 proc`, counted after the name, which stands in brackets and may hold anything. */
function readStat(name: string): Usage | undefined {
	try {
		const text = readFileSync(`/proc/${name}/stat`, 'utf8');
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((place) => fields[place]);
		return { pid: Number(name), parent, bytes: pages * pageBytes, cpuSeconds: (user + system) / ticksPerSecond };
	} catch {
		return undefined; // it ended while the list was read
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
