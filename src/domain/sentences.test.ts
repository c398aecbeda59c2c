import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstSentences, sentencesIn } from './sentences.ts';

const cut = (text: string): string[] => sentencesIn(text).map(({ from, to }) => text.slice(from, to));

it('cuts after the mark that ends a sentence, and after the quotation mark that closes it', () => {
	expect(cut('大声喊：“着火了！”马上出去。打 119；不回去')).toEqual([
		'大声喊：“着火了！”',
		'马上出去。',
		'打 119；',
		'不回去',
	]);
});

it('keeps a heading or a line without a mark whole', () => {
	expect(cut('三步：喊、出去、打电话')).toEqual(['三步：喊、出去、打电话']);
});

it('gives nothing of what says nothing', () => {
	expect([cut(''), cut(' \n '), cut('……'), cut('。”')]).toEqual([[], [], [], []]);
});

it('never overlaps, never goes back, and loses no letter', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'着火了。！？；…”） a1\n') }), (text) => {
			const found = sentencesIn(text);
			for (const [index, { from, to }] of found.entries()) {
				expect(from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0);
				expect(to).toBeGreaterThan(from);
			}
			const letters = (some: string): string => some.replace(/[^\p{L}\p{N}]/gu, '');
			expect(letters(cut(text).join(''))).toBe(letters(text));
		}),
	);
});

it('keeps the first sentences that fit whole, and what someone says too', () => {
	expect(firstSentences('走一遍。数一数人。', 5)).toBe('走一遍。');
	expect(firstSentences('走一遍。数一数人。', 99)).toBe('走一遍。数一数人。');
	expect(firstSentences('很长很长的一句。短。', 3)).toBe('很长很长的一句。');
	expect(firstSentences('先走。问他：“你在哪里？他怎么了？”再走。', 12)).toBe('先走。');
	expect(firstSentences('没有句号', 2)).toBe('没有句号');
});
