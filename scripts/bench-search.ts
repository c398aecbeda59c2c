/**
 * `npm run bench:search`: asks the judged queries of our search, of plain Pagefind and of MiniSearch, in one run and in
 * a real browser, weighs and times ours, and writes what it found to docs/benchmarks.md. `--quick` leaves out the cost.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { machine } from './lib/bench/machine.ts';
import { askOurs } from './lib/bench/search/ask-ours.ts';
import { measureCost, type SearchCost } from './lib/bench/search/cost.ts';
import { answerable, type Given, scoreOf } from './lib/bench/search/judge.ts';
import { askMiniSearch, askPagefind, writePeers } from './lib/bench/search/peers.ts';
import { type JudgedQuery, queryKinds, readQueries } from './lib/bench/search/queries.ts';
import { cutQuotes } from './lib/bench/search/quotes.ts';
import { measureThousand } from './lib/bench/search/thousand.ts';
import { type Engine, halves, searchReport, type SearchResults } from './lib/bench/search/report.ts';
import { writeSearchPart } from './lib/bench/write-section.ts';
import { buildIfChanged } from './lib/build-site.ts';
import { findBrowser } from './lib/find-browser.ts';
import { localDay } from './lib/local-day.ts';
import { command, say } from './lib/say.ts';
import { serve } from './lib/serve.ts';
import { readSettings, root } from './lib/settings.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const noCost: SearchCost = {
	first: { median: 0, most: 0 },
	later: { median: 0, most: 0 },
	keystroke: { median: 0, p95: 0 },
};

await command(async () => {
	const settings = readSettings({ ...process.env, BASE_PATH: '/' });
	await buildIfChanged(settings);
	const queries = [...readQueries(), ...cutQuotes(settings.outDir, 300)];
	const peers = join(root, '.cache', 'bench', 'search-peers');
	await writePeers(settings.outDir, peers);
	const ours = await serve({ dir: settings.outDir });
	const others = await serve({ dir: peers });
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
	try {
		const given = await askAll(browser, `${ours.url}search/`, others.url, queries);
		const load = loadavg()[0] ?? 0;
		const asked = queries.filter((_, index) => index % 11 === 0).map(({ q }) => q);
		const cost = options.quick ? noCost : await measureCost(browser, `${ours.url}search/`, asked);
		const exists = (address: string): boolean => existsSync(join(settings.outDir, address, 'index.html'));
		const text = searchReport({
			...judge(queries, given, exists),
			day: localDay(new Date()),
			machine: machine(),
			load,
			cost,
			thousand: options.quick ? undefined : await measureThousand(browser),
		});
		say(text);
		writeSearchPart(text);
	} finally {
		await browser.close();
		await Promise.all([ours.close(), others.close()]);
	}
});

async function askAll(browser: Browser, url: string, peersUrl: string, queries: JudgedQuery[]) {
	const typed = queries.map(({ q }) => q);
	const asks = queries.map(({ q, kind }) => ({ q, all: kind === 'word' }));
	const answers = {} as Record<Engine, Map<string, Given>>;
	const keep = (engine: Engine, given: Given[]): void => {
		answers[engine] = new Map(given.map((each, index) => [typed[index] as string, each]));
		say(`${engine}: ${given.length} queries asked`);
	};
	for (const engine of ['ours', 'viaPagefind'] as const) {
		const page = await browser.newPage();
		if (engine === 'viaPagefind')
			await page.route('**/search-index/pages.json', (route) => route.fulfill({ status: 404 }));
		await page.goto(url);
		keep(engine, await askOurs(page, asks));
		await page.close();
	}
	const page = await browser.newPage();
	await page.goto(peersUrl);
	keep('pagefind', await askPagefind(page, typed));
	keep('minisearch', await askMiniSearch(page, typed));
	return answers;
}

function judge(
	queries: JudgedQuery[],
	given: Record<Engine, Map<string, Given>>,
	exists: (address: string) => boolean,
): Pick<SearchResults, 'scores' | 'unanswerable'> {
	const scores = {} as SearchResults['scores'];
	const unanswerable = {} as SearchResults['unanswerable'];
	for (const half of halves) {
		const engines = Object.entries(given).map(([engine, answers]) => [
			engine,
			Object.fromEntries(
				queryKinds.map((kind) => [kind, scoreOf(answerable(queries, half, kind, exists), answers, exists)]),
			),
		]);
		scores[half] = Object.fromEntries(engines) as SearchResults['scores']['hold'];
		const asked = queryKinds.flatMap((kind) => answerable(queries, half, kind, exists)).length;
		unanswerable[half] = queries.filter((query) => query.half === half).length - asked;
	}
	return { scores, unanswerable };
}
