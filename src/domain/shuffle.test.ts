import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFor, shuffle } from './shuffle.ts';

describe('shuffling', () => {
	it('keeps every item, and leaves the list it was given alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
				const before = [...items];
				expect(shuffle(items, seed).toSorted()).toEqual(items.toSorted());
				expect(items).toEqual(before);
			}),
		);
	});

	it('gives the same order for the same seed on every device', () => {
		expect(shuffle(['a', 'b', 'c', 'd', 'e'], 4821)).toEqual(shuffle(['a', 'b', 'c', 'd', 'e'], 4821));
		expect(shuffle([...'abcdefgh'], 1).join('')).toMatchInlineSnapshot(`"cbghedaf"`);
	});

	it('puts every item in every place about as often', () => {
		const first = new Map<string, number>();
		for (let seed = 0; seed < 4000; seed += 1) {
			const [item] = shuffle(['a', 'b', 'c', 'd'], seed) as [string];
			first.set(item, (first.get(item) ?? 0) + 1);
		}
		for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});

	it('mixes two questions of one paper in ways of their own', () => {
		expect(seedFor(7, 'first')).not.toBe(seedFor(7, 'second'));
		expect(seedFor(7, 'first')).not.toBe(seedFor(8, 'first'));
		expect(seedFor(7, 'first')).toBe(seedFor(7, 'first'));
	});
});
