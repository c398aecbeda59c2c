/**
 * Builds the Pagefind index after the pages are written, from `dist/` into `dist/pagefind/`.
 * Version 1.6.0 exactly: earlier ones lose Chinese words (docs/decisions/0004).
 */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexableHtml } from './indexable-html.ts';

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await writeIndex(fileURLToPath(dir));
				logger.info(`${pages} pages indexed`);
			},
		},
	};
}

async function writeIndex(dir: string): Promise<number> {
	const { index, errors } = await createIndex({ keepIndexUrl: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const pages = pagesIn(dir);
	const adding = [];
	for (const { url, html } of pages) {
		adding.push(index.addHTMLFile({ url, content: indexableHtml(html) }));
		// Pagefind is a process of its own: let it have this page while the next is prepared.
		await setImmediate();
	}
	const added = await Promise.all(adding);
	const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
	await close();
	const failed = [...added.flatMap((page) => page.errors), ...written.errors];
	if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
	return pages.length;
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
