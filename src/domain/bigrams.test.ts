import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsFor, type Grams, gramsOf, pagesWith, shardOf } from './bigrams.ts';

function indexOf(texts: string[]): Grams {
	const grams: Grams = {};
	texts.forEach((text, page) => {
		for (const gram of new Set(gramsOf(text))) (grams[gram] ??= []).push(page, 1);
	});
	return grams;
}

test('Chinese is cut into pairs, letters and digits stay words', () => {
	expect(gramsOf('打119，用AED')).toEqual(['打', '119', '用', 'aed']);
	expect(gramsFor('溺水了')).toEqual(['溺水', '水了']);
	expect(gramsFor('水')).toEqual(['水*']);
});

test('a page is found by any stretch of its text', () => {
	const text = fc.string({ unit: fc.constantFrom(...'溺水怎么办着火了'), minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
			const [from, length] = [a % whole.length, 1 + (b % 5)];
			const grams = indexOf(['别的', whole]);
			expect([...pagesWith(gramsFor(whole.slice(from, from + length)), () => grams).keys()]).toContain(1);
		}),
	);
});

test('all grams of one first character are in one file', () => {
	expect(shardOf('火灾', 7)).toBe(shardOf('火*', 7));
});
