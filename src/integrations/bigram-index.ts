/** The files of the small index: which pages there are, which have which characters side by side, and their text. */
import { type Grams, gramsOf, shardOf } from '../domain/bigrams.ts';
import type { BigramPages } from '../domain/bigram-pages.ts';
import type { PageText } from '../domain/search-page.ts';

/** So many grams in a file make one of about 30 KB before compression. */
const gramsInFile = 1500;

/** File name → what it holds. Pages are numbered by their place in the list. */
export function bigramIndex(pages: PageText[]): Record<string, unknown> {
	const grams = countGrams(pages);
	const shards = Math.max(1, Math.ceil(grams.size / gramsInFile));
	const files: Grams[] = Array.from({ length: shards }, () => ({}));
	for (const [gram, counts] of grams) (files[shardOf(gram, shards)] as Grams)[gram] = counts;
	const list: BigramPages = {
		kind: 'bigram-pages',
		shards,
		pages: pages.map(({ kind, topic, stages }) => ({ kind, topic, stages })),
	};
	return {
		'pages.json': list,
		...Object.fromEntries(files.map((file, shard) => [`grams-${shard}.json`, { kind: 'grams', grams: file }])),
		...Object.fromEntries(pages.map((page, number) => [`page-${number}.json`, page])),
	};
}

function countGrams(pages: PageText[]): Map<string, number[]> {
	const grams = new Map<string, number[]>();
	pages.forEach(({ title, asks, sections }, number) => {
		const counts = new Map<string, number>();
		const texts = [title, ...asks, ...sections.map(({ text }) => text)];
		for (const gram of texts.flatMap(gramsOf)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
		for (const [gram, count] of counts) {
			const known = grams.get(gram);
			if (known) known.push(number, count);
			else grams.set(gram, [number, count]);
		}
	});
	return grams;
}
