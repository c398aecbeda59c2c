/**
 * Builds the Pagefind index after the pages are written, from `dist/` into `dist/pagefind/`.
 * Version 1.6.0 exactly: earlier ones lose Chinese words (docs/decisions/0004).
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
	const added = await index.addDirectory({ path: dir });
	const written = await index.writeFiles({ outputPath: `${dir}pagefind` });
	await close();
	const failed = [...added.errors, ...written.errors];
	if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
	return added.page_count;
}
