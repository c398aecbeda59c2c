/** Mixes what has a right order, so that it never starts out right. */
import { shuffle } from './shuffle.ts';

/** A copy of `items`, mixed as `seed` decides; never in the given order unless there is only one. */
export function disorder<Item>(items: readonly Item[], seed: number): Item[] {
	const mixed = shuffle(items, seed);
	const untouched = mixed.every((item, index) => item === items[index]);
	return untouched ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
