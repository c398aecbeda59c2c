/** The figures about receipts as a section of docs/benchmarks.md. Pure. */
import type { Merge, Merges } from './receipts.ts';

const title = '## Counting a pile of receipts';

/** The section, with its goal. Its day and machine are its own, since it can be measured alone. */
export function receiptsSection({ receipts, load, plain, slowed }: Merges, day: string, machine: string): string {
	const met = plain.total < 1000 ? '✓' : '✗ not met';
	return `${title}

${receipts.toLocaleString('en')} receipts pasted as from a chat into the teacher's page of the real site, in Chromium: from the press of the
button until all are read, checked, kept, counted and answered; the median of three rounds. “Silence” is the longest time
in which the page could not answer, “longest task” the longest of the browser's own long tasks (0: none of 50 ms).
Measured on ${day}, ${machine}, load before ${load.toFixed(1)}.

|  | in all | processor time | silence | longest task |
| --- | --- | --- | --- | --- |
| as it is | ${cells(plain)} |
| processor slowed four times | ${cells(slowed)} |

Goal: under 1,000 ms with the page still answering ${met}
`;
}

/** The page with this section in the place of the old one, or before the goals when it has none. */
export function replaceReceipts(page: string, section: string): string {
	const [before = '', after = ''] = page.includes(title) ? page.split(title) : page.split(/(?=^## Goals)/m);
	const rest = page.includes(title) ? after.replace(/^[^]*?(?=^## )/m, '') : after;
	return `${before.trimEnd()}\n\n${section}\n${rest}`;
}

function cells({ total, work, silence, longest }: Merge): string {
	return [total, work, silence, longest].map((time) => `${Math.round(time)} ms`).join(' | ');
}
