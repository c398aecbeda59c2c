/** Chance that falls the same way every time, so that each run and each machine builds the same words. */

/** Numbers from 0 to below 1; the same `seed` gives the same row of numbers. */
export type Random = () => number;

/** A row of pseudo-random numbers: a linear congruence with the factors of Numerical Recipes. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** `count` different things out of `list`, in the order in which they were drawn. */
export function draw<Thing>(list: readonly Thing[], count: number, random: Random): Thing[] {
	const left = [...list];
	return Array.from({ length: Math.min(count, left.length) }, () =>
		left.splice(Math.floor(random() * left.length), 1),
	).flat();
}
