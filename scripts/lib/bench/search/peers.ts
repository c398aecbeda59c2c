/** What search is measured against, over the same pages: plain Pagefind, and MiniSearch as VitePress ships it. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { root } from '../../settings.ts';
import type { Given } from './judge.ts';

/** Writes both peers into `dir`, a copy of nothing but what they need; `site` is the built site. */
export async function writePeers(site: string, dir: string): Promise<void> {
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, 'index.html'), '<!doctype html><html lang="zh-CN"><title>bench</title></html>');
	await writePlainPagefind(site, join(dir, 'pagefind'));
	cpSync(join(root, 'node_modules', 'minisearch', 'dist', 'umd', 'index.js'), join(dir, 'minisearch.js'));
	const pages = globSync('search-index/page-*.json', { cwd: site }).map(
		(file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as PeerPage,
	);
	writeFileSync(join(dir, 'pages.json'), JSON.stringify(pages));
}

type PeerPage = { url: string; title: string; sections: { heading: string; text: string }[] };

/** The pages as they are, with Pagefind's own settings. */
async function writePlainPagefind(site: string, outputPath: string): Promise<void> {
	delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind did not start');
	for (const file of globSync('**/index.html', { cwd: site })) {
		const content = readFileSync(join(site, file), 'utf8');
		if (!content.includes('data-pagefind-body')) continue;
		await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, '')}`, content });
	}
	await index.writeFiles({ outputPath });
	await close();
}

/** Plain Pagefind, asked for the query as it was typed. */
export async function askPagefind(page: Page, queries: string[]): Promise<Given[]> {
	return page.evaluate(async (asked) => {
		const path = '/pagefind/pagefind.js';
		const pagefind = (await import(path)) as {
			search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
		};
		const answers = [];
		for (const query of asked) {
			const { results } = await pagefind.search(query);
			const read = await Promise.all(results.map((result) => result.data()));
			answers.push({ addresses: read.map(({ url }) => url) });
		}
		return answers;
	}, queries);
}

/** MiniSearch with its default tokenizer, and prefix and fuzzy search as VitePress turns them on. */
export async function askMiniSearch(page: Page, queries: string[]): Promise<Given[]> {
	await page.addScriptTag({ url: '/minisearch.js' });
	return page.evaluate(async (asked) => {
		const { MiniSearch } = window as unknown as {
			MiniSearch: new (options: object) => {
				addAll: (pages: object[]) => void;
				search: (query: string, options: object) => { id: string }[];
			};
		};
		const pages = (await (await fetch('/pages.json')).json()) as PeerPage[];
		const index = new MiniSearch({ idField: 'url', fields: ['title', 'titles', 'text'] });
		index.addAll(
			pages.map(({ url, title, sections }) => ({
				url,
				title,
				titles: sections.map(({ heading }) => heading).join(' '),
				text: sections.map(({ text }) => text).join(' '),
			})),
		);
		const options = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } };
		return asked.map((query) => ({ addresses: index.search(query, options).map(({ id }) => id) }));
	}, queries);
}
