/**
 * The site's own index: pairs of neighbouring characters, and words of letters and digits, each with the places that
 * have it. A place is one section of one page. Build and browser cut text the same way, here.
 */

/** Gram → its places, rising, each written as its distance from the one before. */
export type Grams = Record<string, number[]>;

/** The grams of a page's text, with repeats: each Chinese character alone, and with the one that follows. */
export function gramsOf(text: string): string[] {
	return runsOf(text).flatMap((run) => {
		if (!isHan(run)) return [run];
		const characters = [...run];
		return [...characters, ...pairsOf(characters)];
	});
}

/** The grams that a place must have to have this text; one that ends in `*` stands for all that begin so. */
export function gramsFor(text: string): string[] {
	const grams = runsOf(text).flatMap((run) => {
		const characters = [...run];
		if (!isHan(run)) return [`${run}*`];
		return characters.length === 1 ? [run] : pairsOf(characters);
	});
	return [...new Set(grams)];
}

function pairsOf(characters: string[]): string[] {
	return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] as string));
}

/**
 * In which of `shards` files a gram is kept: Chinese by all its characters, so that a common one does not fill a file
 * with its pairs; letters and digits by the first, so that `119*` needs one file.
 */
export function shardOf(gram: string, shards: number): number {
	const telling = isHan(gram) ? [...gram] : gram.slice(0, 1);
	let hash = 0;
	for (const character of telling) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
	return hash % shards;
}

/** Places that have every gram, in their order. */
export function placesWith(grams: string[], shard: (gram: string) => Grams): number[] {
	const lists = grams.map((gram) => placesOf(gram, shard(gram))).sort((a, b) => a.length - b.length);
	return lists.reduce((common, list) => {
		const has = new Set(list);
		return common.filter((place) => has.has(place));
	});
}

/** The places that are kept as steps from one to the next. */
function placesOf(gram: string, grams: Grams): number[] {
	if (!gram.endsWith('*')) return walk(grams[gram] ?? []);
	const start = gram.slice(0, -1);
	const keys = Object.keys(grams).filter((key) => key.startsWith(start));
	return [...new Set(keys.flatMap((key) => walk(grams[key] as number[])))].sort((a, b) => a - b);
}

function walk(steps: number[]): number[] {
	let place = 0;
	return steps.map((step) => (place += step));
}

/** Punctuation between Chinese characters is left out, as in queries: who types 有烟关门 finds 有烟，关门. */
function runsOf(text: string): string[] {
	const words =
		text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/(\p{Script=Han})[^\p{L}\p{N}]+(?=\p{Script=Han})/gu, '$1')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
}

function isHan(run: string): boolean {
	return /^\p{Script=Han}/u.test(run);
}
