import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsFor, type Grams, gramsOf, placesWith, shardOf } from './bigrams.ts';

function indexOf(texts: string[]): Grams {
	const grams: Grams = {};
	const last = new Map<string, number>();
	texts.forEach((text, place) => {
		for (const gram of new Set(gramsOf(text))) {
			(grams[gram] ??= []).push(place - (last.get(gram) ?? 0));
			last.set(gram, place);
		}
	});
	return grams;
}

test('Chinese is cut into pairs, letters and digits stay words', () => {
	expect(gramsOf('打119，用AED')).toEqual(['打', '119', '用', 'aed']);
	expect(gramsOf('溺水了')).toEqual(['溺', '水', '了', '溺水', '水了']);
	expect(gramsFor('溺水了')).toEqual(['溺水', '水了']);
	expect(gramsFor('水')).toEqual(['水']);
	expect(gramsFor('119')).toEqual(['119*']);
});

test('punctuation between Chinese characters is nothing, between words of letters it parts them', () => {
	expect(gramsOf('有烟，关门')).toEqual(gramsOf('有烟关门'));
	expect(gramsOf('stop bullying')).toEqual(['stop', 'bullying']);
});

test('only places with all of a stretch have it, in their order', () => {
	const grams = indexOf(['火灾', '水灾', '火灾与水灾', '灾']);
	expect(placesWith(gramsFor('火灾'), () => grams)).toEqual([0, 2]);
	expect(placesWith(gramsFor('灾'), () => grams)).toEqual([0, 1, 2, 3]);
	expect(placesWith(gramsFor('火山'), () => grams)).toEqual([]);
});

test('a place is found by any stretch of its text', () => {
	const text = fc.string({ unit: fc.constantFrom(...'溺水怎么办着火了'), minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
			const [from, length] = [a % whole.length, 1 + (b % 5)];
			const grams = indexOf(['别的', '', whole]);
			expect(placesWith(gramsFor(whole.slice(from, from + length)), () => grams)).toContain(2);
		}),
	);
});

test('words of letters and digits that begin alike are in one file, pairs of a common character are spread', () => {
	expect(shardOf('119', 700)).toBe(shardOf('11*', 700));
	const pairs = [...'安全事故人员生命'].map((second) => shardOf(`不${second}`, 700));
	expect(new Set(pairs).size).toBe(pairs.length);
});
