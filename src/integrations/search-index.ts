/**
 * Builds what search needs after the pages are written: Pagefind's index in `dist/pagefind/` (version 1.6.0 exactly:
 * earlier ones lose Chinese words, docs/decisions/0004), and from the text that Pagefind took out of the pages, in
 * `dist/search-index/`, the site's own index, which is asked first, and the table of sounds (docs/decisions/0010).
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchAnswers } from '../domain/search-answers.ts';
import { type Fragment, pageOfFragment, type PageText } from '../domain/search-page.ts';
import { bigramIndex } from './bigram-index.ts';
import { indexableHtml } from './indexable-html.ts';
import { soundTable } from './sound-table.ts';

/** Bytes of a piece of the index before compression: a query then loads about 5 KB for each word. */
const chunkSize = '3000';

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				logger.info(`${await indexSite(fileURLToPath(dir))} pages indexed`);
			},
		},
	};
}

/** Writes all of it into a built site. Gives the number of pages that can be found. */
export async function indexSite(folder: string): Promise<number> {
	const answers = JSON.parse(readFileSync(join(folder, 'search', 'answers.json'), 'utf8')) as SearchAnswers;
	await writeIndex(folder, answers);
	const pages = readFragments(join(folder, 'pagefind'));
	writeFiles(join(folder, 'search-index'), {
		...bigramIndex(pages),
		'sounds.json': soundTable(answers, pages),
	});
	return pages.length;
}

async function writeIndex(dir: string, { topics }: SearchAnswers): Promise<void> {
	// The service has no option for it, only this variable, which it reads when it starts.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
	const { index, errors } = await createIndex({ keepIndexUrl: false, maxFragments: 1_000_000 });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const wordsOf = new Map(topics.map(({ id, title, words }) => [id, [title, ...words]]));
	const adding = [];
	for (const { url, html } of pagesIn(dir)) {
		adding.push(index.addHTMLFile({ url, content: indexableHtml(html, wordsOf) }));
		// Pagefind is a process of its own: let it have this page while the next is prepared.
		await setImmediate();
	}
	const added = await Promise.all(adding);
	const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
	await close();
	const failed = [...added.flatMap((page) => page.errors), ...written.errors];
	if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
}

/** Pages that no search should find have no body to index; Pagefind need not see them. */
function pagesIn(dir: string): { url: string; html: string }[] {
	return globSync('**/index.html', { cwd: dir })
		.map((file) => ({ url: addressOf(file), html: readFileSync(join(dir, file), 'utf8') }))
		.filter(({ html }) => html.includes('data-pagefind-body'));
}

/** `lessons/fire/index.html` → `/lessons/fire/`. */
function addressOf(file: string): string {
	return `/${file
		.split(sep)
		.join('/')
		.replace(/index\.html$/, '')}`;
}

/** The pages as Pagefind read them, so that both indexes hold the same words. In the order of their addresses. */
function readFragments(pagefind: string): PageText[] {
	const files = globSync('fragment/*.pf_fragment', { cwd: pagefind });
	const fragments = files.map((file) => {
		const text = gunzipSync(readFileSync(join(pagefind, file))).toString('utf8');
		return JSON.parse(text.slice('pagefind_dcd'.length)) as Fragment;
	});
	return fragments.map(pageOfFragment).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function writeFiles(folder: string, files: Record<string, unknown>): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(data));
}
