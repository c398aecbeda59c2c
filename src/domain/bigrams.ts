/**
 * The small index for browsers that cannot run Pagefind: pairs of neighbouring characters, and words of letters and
 * digits, each with the pages that have it. Build and browser cut text the same way, here.
 */

/** Gram → page, how often, page, how often… */
export type Grams = Record<string, number[]>;

/** The grams of a page's text, with repeats. The last character of a run also stands alone. */
export function gramsOf(text: string): string[] {
	return runsOf(text).flatMap((run) => {
		if (!isHan(run)) return [run];
		const characters = [...run];
		return characters.map((character, index) => character + (characters[index + 1] ?? ''));
	});
}

/** The grams that a page must have to have this text; one that ends in `*` stands for all that begin so. */
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

/** Pages that have every gram, with how often the rarest of them occurs there. */
export function pagesWith(grams: string[], shard: (gram: string) => Grams): Map<number, number> {
	let common: Map<number, number> | undefined;
	for (const gram of grams) {
		const pages = countsOf(gram, shard(gram));
		const before = common;
		common = before ? new Map([...before].flatMap(([page, count]) => both(page, count, pages.get(page)))) : pages;
	}
	return common ?? new Map();
}

function both(page: number, count: number, other: number | undefined): [number, number][] {
	return other === undefined ? [] : [[page, Math.min(count, other)]];
}

function countsOf(gram: string, grams: Grams): Map<number, number> {
	const start = gram.endsWith('*') ? gram.slice(0, -1) : undefined;
	const lists =
		start === undefined
			? [grams[gram] ?? []]
			: Object.keys(grams)
					.filter((key) => key.startsWith(start))
					.map((key) => grams[key] as number[]);
	const counts = new Map<number, number>();
	for (const list of lists) {
		for (let index = 0; index + 1 < list.length; index += 2) {
			const page = list[index] as number;
			counts.set(page, (counts.get(page) ?? 0) + (list[index + 1] as number));
		}
	}
	return counts;
}

function runsOf(text: string): string[] {
	const words =
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
}

function isHan(run: string): boolean {
	return /^\p{Script=Han}/u.test(run);
}
