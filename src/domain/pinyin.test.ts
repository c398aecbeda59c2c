import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReadings, sound } from './pinyin.ts';

const list = {
	alone: { 大: 'dà', 的: 'de' },
	words: { 中: 'zhōng', 中暑: 'zhòng shǔ', 系好: 'jì hǎo', 觉得: 'jué de' },
};
const several = (character: string): boolean => '大的中系好得觉长'.includes(character);
const asked = (text: string): string[] => [...text].map((character) => `?${character}`);
const read = (text: string): string =>
	sound(text, list, asked)
		.map(({ text: part, reading }) => (reading === undefined ? part : `${part}(${reading})`))
		.join('');

describe('readings', () => {
	it('come from the longest word of the list', () => {
		expect(read('中暑')).toBe('中(zhòng)暑(shǔ)');
		expect(read('水中')).toBe('水(?水)中(zhōng)');
	});

	it('come from the list’s character where no word begins, else from the dictionary', () => {
		expect(read('大水的')).toBe('大(dà)水(?水)的(de)');
	});

	it('stand over characters only: digits, letters and signs stay as they are', () => {
		expect(read('打 119：“大”')).toBe('打(?打) 119：“大(dà)”');
		expect(sound('', list, asked)).toEqual([]);
	});

	it('are asked of the dictionary with the whole text, and only if the list leaves something open', () => {
		const texts: string[] = [];
		const dictionary = (text: string): string[] => (texts.push(text), asked(text));
		sound('大中暑', list, dictionary);
		sound('大人', list, dictionary);
		expect(texts).toEqual(['大人']);
	});

	it('keep the text as it was, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(
					sound(text, list, asked)
						.map((part) => part.text)
						.join(''),
				).toBe(text);
			}),
		);
		expect(read('𠮷constructor')).toBe('𠮷(?𠮷)constructor');
	});
});

describe('what is still open', () => {
	it('is a character with several readings that neither a word nor itself is on the list for', () => {
		expect(openReadings('大家系好，长得好', list, several)).toEqual([
			{ character: '长', place: 5 },
			{ character: '得', place: 6 },
			{ character: '好', place: 7 },
		]);
	});

	it('counts places as an editor does', () => {
		expect(openReadings('𠮷长', list, several)).toEqual([{ character: '长', place: 2 }]);
	});
});
