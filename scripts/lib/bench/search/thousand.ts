/** What search costs with a thousand lessons, made up as for the build bench: time and bytes of the index, bytes of a search. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { indexSite } from '../../../../src/integrations/search-index.ts';
import { buildSite } from '../../build-site.ts';
import { localDay } from '../../local-day.ts';
import { serve } from '../../serve.ts';
import { readSettings } from '../../settings.ts';
import { makeLessons } from '../corpus.ts';
import { places } from '../places.ts';
import { readSentences, writeContent } from '../write-corpus.ts';
import { weighSearches, type Weights } from './cost.ts';

export type Thousand = Weights & {
	pages: number;
	seconds: number;
	/** Compressed, as they are served: the site's own index and Pagefind's. */
	ours: number;
	pagefind: number;
};

/** Builds the made-up site, indexes it once more with a watch, and searches it. */
export async function measureThousand(browser: Browser): Promise<Thousand> {
	const sentences = readSentences();
	writeContent(places.content, makeLessons(1000, sentences), localDay(new Date()));
	rmSync(places.site, { recursive: true, force: true });
	await buildSite(readSettings({ ...process.env, CONTENT_DIR: places.content, OUT_DIR: places.site, BASE_PATH: '/' }));
	const started = performance.now();
	const pages = await indexSite(places.site);
	const seconds = (performance.now() - started) / 1000;
	const site = await serve({ dir: places.site });
	try {
		const asked = sentences.filter((_, index) => index % 9 === 0).map((sentence) => sentence.slice(2, 12));
		const weights = await weighSearches(browser, `${site.url}search/`, asked);
		return { pages, seconds, ...weights, ours: bytesOf('search-index'), pagefind: bytesOf('pagefind') };
	} finally {
		await site.close();
	}
}

function bytesOf(folder: string): number {
	const dir = join(places.site, folder);
	const files = globSync('**/*.*', { cwd: dir }).filter((file) => !/-ui\.|highlight|worker/.test(file));
	return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dir, file))).length, 0);
}
