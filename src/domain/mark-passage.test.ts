import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPassage, textBelow } from './mark-passage.ts';
import { lexicon, segment } from './search-testing.ts';
import { understandQuery } from './understand-query.ts';

const mark = (text: string, typed: string) => markPassage(text, understandQuery(typed, lexicon, segment));

test('words are marked where they stand, across punctuation too', () => {
	expect(mark('看见同学落水，大声喊。', '落水').filter(({ hit }) => hit)).toEqual([{ text: '落水', hit: true }]);
});

test('a long text is cut around what was looked for', () => {
	const pieces = mark(`${'很长的开头。'.repeat(40)}然后有人落水了。${'很长的结尾。'.repeat(40)}`, '落水');
	const text = pieces.map((piece) => piece.text).join('');
	expect(text.length).toBeLessThan(80);
	expect(text).toContain('落水');
});

test('a heading is not said again, nor run into the text below it', () => {
	expect(textBelow({ heading: '溺水', text: '溺水\u2060溺水的人往往不喊。' })).toBe('溺水的人往往不喊。');
	expect(textBelow({ heading: '记住', text: '记住。先漂，再喊。' })).toBe('先漂，再喊。');
	expect(textBelow({ heading: '只有题目', text: '只有题目' })).toBe('只有题目');
	expect(textBelow({ heading: '', text: '没有题目的话' })).toBe('没有题目的话');
});

test('nothing is lost or added but the dots at the ends', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 10 }), (text, typed) => {
			const shown = mark(text, typed)
				.map((piece) => piece.text)
				.join('');
			expect(text).toContain(shown.replace(/^…|…$/g, ''));
		}),
	);
});
