/** Shuffling that can be repeated: the same seed gives the same order, on every device and after a reload. */

/** A copy of `items` in an order that only `seed` (any whole number) decides. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
	const random = randomFrom(seed);
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
	}
	return mixed;
}

/** A seed for one thing within a paper, so that no two questions are mixed alike. */
export function seedFor(seed: number, id: string): number {
	let hash = seed | 0;
	for (const letter of id) hash = (Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) + 0x9e37) | 0;
	return hash >>> 0;
}

/** Mulberry32, a small generator with even spread: numbers from 0 up to, but not including, 1. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
