/** The files of the site's own index: which pages there are, which have which characters side by side, and their text. */
import { type Grams, gramsOf, shardOf } from '../domain/bigrams.ts';
import type { BigramPages } from '../domain/bigram-pages.ts';
import { type PageText, withoutBrackets } from '../domain/search-page.ts';

/** So many places in a file make one of about 1 KB compressed: a pair of characters costs no more. */
const placesInFile = 250;

/** File name → what it holds. Pages are numbered by their place in the list. */
export function bigramIndex(pages: PageText[]): Record<string, unknown> {
	const grams = gramsOfPlaces(pages.flatMap(placesOf));
	const size = [...grams.values()].reduce((sum, places) => sum + places.length, 0);
	const shards = Math.max(1, Math.ceil(size / placesInFile));
	const files: Grams[] = Array.from({ length: shards }, () => ({}));
	for (const [gram, places] of grams) (files[shardOf(gram, shards)] as Grams)[gram] = steps(places);
	const list: BigramPages = {
		kind: 'bigram-pages',
		shards,
		pages: pages.map((page) => ({
			kind: page.kind,
			topic: page.topic,
			stages: page.stages,
			places: placesOf(page).length,
		})),
	};
	return {
		'pages.json': list,
		...Object.fromEntries(files.map((file, shard) => [`grams-${shard}.json`, { kind: 'grams', grams: file }])),
		...Object.fromEntries(pages.map((page, number) => [`page-${number}.json`, page])),
	};
}

/** The texts of a page's places: title and questions first. A section's heading begins its text. */
function placesOf({ title, asks, sections }: PageText): string[][] {
	return [[title, ...asks], ...sections.map(({ text }) => [text, withoutBrackets(text)])];
}

function gramsOfPlaces(places: string[][]): Map<string, number[]> {
	const grams = new Map<string, number[]>();
	places.forEach((texts, place) => {
		for (const gram of new Set(texts.flatMap(gramsOf))) {
			const known = grams.get(gram);
			if (known) known.push(place);
			else grams.set(gram, [place]);
		}
	});
	return grams;
}

function steps(places: number[]): number[] {
	return places.map((place, index) => place - (places[index - 1] ?? 0));
}
