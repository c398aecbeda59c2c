import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disorder } from './disorder.ts';

const items = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 });

test('whatever the seed, all items are there and they are not in the order they came in', () => {
	fc.assert(
		fc.property(items, fc.integer(), (given, seed) => {
			const mixed = disorder(given, seed);
			expect(mixed).not.toEqual(given);
			expect(mixed.toSorted()).toEqual(given.toSorted());
		}),
	);
});

test('one item alone stays, and the same seed gives the same order', () => {
	expect(disorder(['a'], 7)).toEqual(['a']);
	expect(disorder(['a', 'b', 'c', 'd'], 7)).toEqual(disorder(['a', 'b', 'c', 'd'], 7));
});
