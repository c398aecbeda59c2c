import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTitle, phrasesOf } from './break-title.ts';

const title = fc.string({
	unit: fc.constantFrom(...'同伴落水我在岸上能做什么，。：；、！？“”‘’（）《》 a9'),
	minLength: 1,
});
const length = (text: string): number => [...text].length;

describe('phrases of a title', () => {
	it('end at their punctuation, with the closing quote that follows it', () => {
		expect(phrasesOf('说“停！”，再找大人')).toEqual(['说“停！”，', '再找大人']);
		expect(phrasesOf('着火了：先出去，再打119')).toEqual(['着火了：', '先出去，', '再打119']);
	});

	it('are the title itself when it has no punctuation', () => {
		expect(phrasesOf('冰面上')).toEqual(['冰面上']);
	});

	it('lose no character of any title', () => {
		fc.assert(fc.property(title, (text) => phrasesOf(text).join('') === text));
	});
});

describe('places where a title may break', () => {
	it('lie between words', () => {
		const pieces = breakTitle('同伴落水，我在岸上能做什么');
		expect(pieces.slice(0, 2)).toEqual(['同伴', '落水，']);
		expect(pieces.at(-1)).toBe('什么');
	});

	it('never leave a comma at the head of a line or an opening quote at its end', () => {
		fc.assert(
			fc.property(title, (text) => {
				const pieces = breakTitle(text);
				return pieces.slice(1).every((piece) => !/^[，。：；、！？”’）》\s]/u.test(piece)) && closed(pieces);
			}),
		);
	});

	it('never leave one character alone on a line, unless the title is one character', () => {
		for (const text of ['摸门，再关门', '走廊有烟，退回来', '去水边，先和大人说', '我被欺负了']) {
			expect(breakTitle(text).filter((piece) => length(piece) === 1)).toEqual([]);
		}
	});

	it('lose no character of any title', () => {
		fc.assert(fc.property(title, (text) => breakTitle(text).join('') === text));
	});
});

const closed = (pieces: string[]): boolean => pieces.slice(0, -1).every((piece) => !/[“‘（《]$/u.test(piece));
