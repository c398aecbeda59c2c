import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon, segment } from './search-testing.ts';
import { spellOut, takeAsTyped, understandQuery } from './understand-query.ts';

const understand = (typed: string) => understandQuery(typed, lexicon, segment);

test.for([
	['溺水怎么办', '溺水'],
	['  火警   电话 ', '火警 电话'],
	['１１９', '119'],
	['一一九', '119'],
	['幺幺九', '119'],
	['1 1 9', '119'],
	['證', '证'],
	['怎么办', '怎么办'],
] as const)('%s is looked for as %s', ([typed, shown]) => {
	expect(understand(typed).shown).toBe(shown);
});

test('a number that is no help line stays as it was written', () => {
	expect(understand('一二三').text).toBe('一二三');
});

test('a word brings what the lessons call it, weaker than itself', () => {
	const [concept] = understand('野泳').concepts;
	expect(concept?.words.map(({ text }) => text)).toEqual(['野泳', '游泳', '溺水']);
	expect(concept?.words[1]?.weight).toBeLessThan(1);
});

test('topics, the reader and the kind of page are read from the words', () => {
	expect(understand('孩子溺水').topics).toEqual(['drowning']);
	expect(understand('孩子溺水').readers).toEqual(['parent']);
	expect(understand('我掉水里了').readers).toContain('upper-primary');
	expect(understand('溺水海报').kind).toBe('campaign');
});

test('a stretch of a sentence is a quotation and has a core without its cut ends; known words are none', () => {
	expect(understand('同伴落水，大声喊大人')).toMatchObject({ isQuote: true, core: expect.stringMatching(/落水.*喊/) });
	expect(understand('玩水 落水')).toMatchObject({ isQuote: false, core: '' });
	expect(understand('落').isQuote).toBe(false);
});

test('as typed, nothing is dropped and nothing is added', () => {
	const question = takeAsTyped('野泳怎么办', lexicon, segment);
	expect(question.shown).toBe('野泳怎么办');
	expect(question.concepts.every(({ words }) => words.length === 1)).toBe(true);
});

test('words that no page has are spelled out', () => {
	expect(spellOut(understand('溺毙')).concepts.map(({ said }) => said)).toEqual(['溺', '毙']);
});

test('whatever is typed, a question is short and none of its words is empty', () => {
	const typed = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 260 }),
		fc.string({ unit: 'binary', maxLength: 300 }),
	);
	fc.assert(
		fc.property(typed, (text) => {
			const question = understand(text);
			expect([...question.text].length).toBeLessThanOrEqual(200);
			expect(question.concepts.every(({ words }) => words.every((word) => word.text !== ''))).toBe(true);
		}),
		{ numRuns: 50 },
	);
});
