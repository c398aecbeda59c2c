/** The figures as the Markdown of docs/benchmarks.md. Pure. */
import type { Build, Builds } from './time-build.ts';
import type { Weight } from './weigh-page.ts';

/** All that one run found out. */
export interface Results {
	day: string;
	lessons: number;
	rounds: number;
	machine: string;
	peerVersion: string;
	builds: Builds;
	pages: { ours: Weight; peer: Weight; bare: Weight };
	/** The section about receipts, as receipts-section.ts writes it. */
	receipts: string;
}

/** The whole page. */
export function report(results: Results): string {
	const { day, lessons, rounds, machine, peerVersion, builds, pages, receipts } = results;
	const peer = `Starlight ${peerVersion}`;
	return `# Benchmarks

Written by \`npm run bench\` on ${day}; run it again rather than edit this page.
Measured on ${machine}.
Compare figures only within one run: other work on the machine moves them by a third.

## Building ${lessons.toLocaleString('en')} lessons

The same made-up lessons for both (about 3,000 characters, six sections, a table, a list, a quotation), built cold:
caches and output removed, a fresh process, one after another, the quickest of ${rounds}. Ours is \`npm run build\` with its
content check; the peer is \`astro build\`. Both write a Pagefind index.

${table(
	['', 'wall', 'processor time', 'peak memory', 'load before'],
	[
		['平安课', ...buildCells(builds.ours)],
		[peer, ...buildCells(builds.peer)],
	],
)}

Memory and processor time are those of the whole tree of processes, read from /proc every 100 ms (resident pages added
up, shared ones counted in each process).

## Reading one lesson

390 × 844, processor slowed four times, 1.6 Mbit/s, 150 ms delay, gzip, nothing cached; median of three visits.
“Bare HTML” is the same words in a page with no style and no script.

${table(
	['', 'requests', 'KB', 'of it script', 'FCP', 'LCP', 'blocked', 'layout shift'],
	[
		['平安课', ...pageCells(pages.ours)],
		[peer, ...pageCells(pages.peer)],
		['bare HTML', ...pageCells(pages.bare)],
	],
)}

${receipts}
## Goals

${goals(results).join('\n')}
`;
}

/** One line for each goal: what was found, what is wanted, and whether it is met. */
export function goals({ builds, pages }: Results): string[] {
	return [
		goal('Build time against Starlight', builds.ours.wallSeconds / builds.peer.wallSeconds, 0.5),
		goal('KB of a read page against Starlight', pages.ours.bytes / pages.peer.bytes, 0.5),
		goal('LCP against bare HTML', pages.ours.lcp / pages.bare.lcp, 1.15),
	];
}

function goal(what: string, ratio: number, limit: number): string {
	return `- ${what}: ${ratio.toFixed(2)} × (goal ≤ ${limit} ×) ${ratio <= limit ? '✓' : '✗ not met'}`;
}

function buildCells({ wallSeconds, cpuSeconds, peakBytes, load }: Build): string[] {
	const cpu = cpuSeconds === undefined ? '–' : `${cpuSeconds.toFixed(1)} s`;
	const peak = peakBytes === undefined ? '–' : `${(peakBytes / 1e9).toFixed(2)} GB`;
	return [`${wallSeconds.toFixed(1)} s`, cpu, peak, load.toFixed(1)];
}

function pageCells({ requests, bytes, scriptBytes, fcp, lcp, blocked, shift }: Weight): string[] {
	const times = [fcp, lcp, blocked].map((time) => `${Math.round(time)} ms`);
	return [
		String(requests),
		...[bytes, scriptBytes].map((size) => (size / 1000).toFixed(1)),
		...times,
		shift.toFixed(3),
	];
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
