import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queriesFor } from './understand-query.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const segment = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);

test.for([
	['着火了怎么办', ['着火', '着火了怎么办']],
	['溺水', ['溺水']],
	['  火警   电话 ', ['火警 电话']],
	['１１９', ['119']],
] as const)('%s is looked for as %j', ([typed, queries]) => {
	expect(queriesFor(typed, segment)).toEqual(queries);
});

test('question words are left out first, and tried as typed after that', () => {
	const [bare = '', asTyped] = queriesFor('有人掉水里了怎么办？', segment);
	expect(bare).not.toMatch(/有人|怎么办|？|\?/);
	expect(bare).toContain('水');
	expect(asTyped).toBe('有人掉水里了怎么办?');
});

test('nothing typed asks for nothing', () => {
	expect([queriesFor('', segment), queriesFor('   \n\t', segment)]).toEqual([[], []]);
});

test('words of asking alone are still looked for as typed', () => {
	expect(queriesFor('怎么办', segment)).toEqual(['怎么办']);
});

test('a browser that cannot cut words looks for the text as typed', () => {
	expect(queriesFor('着火了怎么办', (text) => [text])).toEqual(['着火了怎么办']);
});

test('queries are one or two, never empty, never the same, and never very long', () => {
	const asking = fc.string({ unit: fc.constantFrom(...'怎么办了吗？ 火水我被') });
	const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), asking);
	fc.assert(
		fc.property(typed, (text) => {
			const queries = queriesFor(text, segment);
			expect(queries.length).toBeLessThanOrEqual(2);
			expect(new Set(queries).size).toBe(queries.length);
			for (const query of queries) {
				expect(query.trim()).not.toBe('');
				expect(query.length).toBeLessThanOrEqual(400);
			}
		}),
	);
});
