/** The search part of docs/benchmarks.md. Pure. */
import type { SearchCost } from './cost.ts';
import type { Score } from './judge.ts';
import { queryKinds, type QueryKind } from './queries.ts';

export type Engine = 'ours' | 'bigrams' | 'pagefind' | 'minisearch';
type Half = 'tune' | 'hold';

export type SearchResults = {
	day: string;
	machine: string;
	/** Load of the machine when the times were taken: above 2, they say little. */
	load: number;
	scores: Record<Half, Record<Engine, Record<QueryKind, Score>>>;
	/** Queries that only pages which this site does not have could answer. */
	unanswerable: Record<Half, number>;
	cost: SearchCost;
};

const names: Record<Engine, string> = {
	ours: '平安课',
	bigrams: '平安课 without WebAssembly',
	pagefind: 'plain Pagefind 1.6.0',
	minisearch: 'MiniSearch 7, default tokenizer',
};

export function searchReport({ day, machine, load, scores, unanswerable, cost }: SearchResults): string {
	const tables = (['hold', 'tune'] as const).map((half) => {
		const rows = queryKinds.flatMap((kind) =>
			(Object.keys(names) as Engine[]).map((engine) => cells(kind, names[engine], scores[half][engine][kind])),
		);
		const title = half === 'hold' ? 'The half not tuned on' : 'The half tuned on';
		const head = ['kind', 'search', 'queries', 'hit@1', 'hit@3', 'MRR', 'nothing found', 'recall'];
		return `### ${title}\n\n${unanswerable[half]} queries of this half want only pages that this site does not have yet; they are left out.\n\n${table(head, rows)}`;
	});
	const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
	return `## Search

Written by \`npm run bench:search\` on ${day}, in Chromium, over the site as built, one run for all. ${machine}.
The queries (tests/search/queries.yaml) were judged by someone who had not seen the ranking; the \`hold\` half was not
looked at while tuning. A card above the list takes the first place, right or wrong; it is right when the judge wanted
that card or a page that it leads to. The peers know no cards. Lessons name questions they answer (\`asks\`), which were written with the tuned half
known: figures of that half flatter.

${tables.join('\n\n')}

### Cost

| | median | most / 95th percentile | goal |
|---|---|---|---|
| first search of a visit, over the network | ${kb(cost.first.median)} | ${kb(cost.first.most)} | ≤ 160 KB |
| a later one | ${kb(cost.later.median)} | ${kb(cost.later.most)} | ≤ 60 KB |
| keystroke to results once warm, processor ÷ 4 | ${cost.keystroke.median.toFixed(0)} ms | ${cost.keystroke.p95.toFixed(0)} ms | ≤ 50 ms |

Load of the machine at that time: ${load.toFixed(1)}.
`;
}

function cells(kind: string, name: string, { queries, hit1, hit3, mrr, zero, recall }: Score): string[] {
	const shares = [hit1, hit3, mrr].map((share) => share.toFixed(3));
	return [kind, name, String(queries), ...shares, String(zero), recall === undefined ? '' : recall.toFixed(3)];
}

function table(head: string[], rows: string[][]): string {
	const line = (columns: string[]): string => `| ${columns.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
