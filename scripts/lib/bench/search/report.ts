/** The search part of docs/benchmarks.md. Pure. */
import type { SearchCost } from './cost.ts';
import type { Score } from './judge.ts';
import type { Thousand } from './thousand.ts';
import { queryKinds, type QueryKind } from './queries.ts';

export type Engine = 'ours' | 'viaPagefind' | 'pagefind' | 'minisearch';
type Half = 'tune' | 'hold' | 'own';

export type SearchResults = {
	day: string;
	machine: string;
	/** Load of the machine when the times were taken: above 2, they say little. */
	load: number;
	scores: Record<Half, Record<Engine, Record<QueryKind, Score>>>;
	/** Queries that only pages which this site does not have could answer. */
	unanswerable: Record<Half, number>;
	cost: SearchCost;
	/** Left out of a quick run. */
	thousand: Thousand | undefined;
};

const names: Record<Engine, string> = {
	ours: '平安课',
	viaPagefind: '平安课 without its own index',
	pagefind: 'plain Pagefind 1.6.0',
	minisearch: 'MiniSearch 7, default tokenizer',
};

export const halves = ['hold', 'tune', 'own'] as const;
const titles: Record<Half, string> = {
	hold: 'The half not tuned on',
	tune: 'The half tuned on',
	own: 'Queries of our own, all tuned on, and pieces cut out of sentences at random',
};

export function searchReport({ day, machine, load, scores, unanswerable, cost, thousand }: SearchResults): string {
	const tables = halves.map((half) => {
		const rows = queryKinds
			.filter((kind) => scores[half].ours[kind].queries > 0)
			.flatMap((kind) =>
				(Object.keys(names) as Engine[]).map((engine) => cells(kind, names[engine], scores[half][engine][kind])),
			);
		const head = ['kind', 'search', 'queries', 'hit@1', 'hit@3', 'MRR', 'nothing found', 'recall'];
		return `### ${titles[half]}\n\n${unanswerable[half]} queries of these want only pages that this site does not have yet; they are left out.\n\n${table(head, rows)}`;
	});
	return `## Search

Written by \`npm run bench:search\` on ${day}, in Chromium, over the site as built, one run for all. ${machine}.
The queries (tests/search/queries.yaml) were judged by someone who had not seen the ranking; the \`hold\` half was not
looked at while tuning. A card above the list takes the first place, right or wrong; it is right when the judge wanted
that card or a page that it leads to. The peers know no cards. Lessons name questions they answer (\`asks\`), which were
written with the tuned half known, and where a query of our own failed, in its very words: figures of these two flatter.

${tables.join('\n\n')}

### Cost

| | median | most / 95th percentile | goal |
|---|---|---|---|
| first search of a visit, with its scripts, over the network | ${kb(cost.first.median)} | ${kb(cost.first.most)} | ≤ 160 KB |
| a later one | ${kb(cost.later.median)} | ${kb(cost.later.most)} | ≤ 60 KB |
| keystroke to results once warm, processor ÷ 4 | ${cost.keystroke.median.toFixed(0)} ms | ${cost.keystroke.p95.toFixed(0)} ms | ≤ 50 ms |

Pages, pictures and styles are not counted, nor what the service worker keeps for offline on any page (decision 0014).
Load of the machine at that time: ${load.toFixed(1)}.
${thousand ? thousandPart(thousand) : ''}`;
}

function thousandPart({ pages, seconds, ours, pagefind, first, later }: Thousand): string {
	const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
	return `
### With 1,000 lessons

The made-up lessons of the build bench, ${pages} pages. All of their 3,000 characters come from the same few hundred
sentences, so every pair of characters stands on hundreds of pages: a real site of that size asks for less.

| | |
|---|---|
| time to index, on top of building | ${seconds.toFixed(1)} s |
| the site's own index with all texts, compressed | ${mb(ours)} |
| Pagefind's index with all texts, compressed | ${mb(pagefind)} |
| first search of a visit, median and most | ${kb(first.median)}, ${kb(first.most)} |
| a later one | ${kb(later.median)}, ${kb(later.most)} |
`;
}

function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} KB`;
}

function cells(kind: string, name: string, { queries, hit1, hit3, mrr, zero, recall }: Score): string[] {
	const shares = [hit1, hit3, mrr].map((share) => share.toFixed(3));
	return [kind, name, String(queries), ...shares, String(zero), recall === undefined ? '' : recall.toFixed(3)];
}

function table(head: string[], rows: string[][]): string {
	const line = (columns: string[]): string => `| ${columns.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
