/**
 * The site's own index: pairs of neighbouring characters, and words of letters and digits, each with the places that
 * have it. A place is one section of one page. Build and browser cut text the same way, here.
 */

/** Gram → its places, rising, each written as its distance from the one before. */
export type Grams = Record<string, number[]>;

/** The grams of a page's text, with repeats. The last character of a run also stands alone. */
export function gramsOf(text: string): string[] {
	return runsOf(text).flatMap((run) => {
		if (!isHan(run)) return [run];
		const characters = [...run];
		return characters.map((character, index) => character + (characters[index + 1] ?? ''));
	});
}

/** The grams that a place must have to have this text; one that ends in `*` stands for all that begin so. */
export function gramsFor(text: string): string[] {
	const grams = runsOf(text).flatMap((run) => {
		const characters = [...run];
		if (!isHan(run) || characters.length === 1) return [`${run}*`];
		return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] as string));
	});
	return [...new Set(grams)];
}

/** In which of `shards` files a gram is kept: by its first character, so that `火*` needs one file. */
export function shardOf(gram: string, shards: number): number {
	return (gram.codePointAt(0) ?? 0) % shards;
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
