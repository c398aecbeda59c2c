import { expect, test } from 'vitest';
import { answers, pageWith } from '../domain/search-testing.ts';
import { prepareSounds, readingsOf } from '../domain/sounds.ts';
import { soundTable } from './sound-table.ts';

const table = soundTable(answers, [pageWith('长竿很长，人在长大。银行门口。', { title: '银行的长竿' })]);
const sounds = prepareSounds(table);

test('words that people look for come first, then those of the pages', () => {
	expect(sounds.strong).toEqual(expect.arrayContaining(['溺水', '野泳', '打雷', '防溺水']));
	expect(sounds.words.has('长大')).toBe(true);
	expect(sounds.telling.has('长大')).toBe(false);
});

test('a word is found by its sound and by its first letters', () => {
	expect(sounds.bySound.get('nishui')).toContain('溺水');
	expect(sounds.byInitials.get('fns')).toContain('防溺水');
});

test('a character has every reading, the usual one first; a word is read as it is said', () => {
	expect(readingsOf('长', sounds)).toEqual(expect.arrayContaining(['chang', 'zhang']));
	expect(sounds.bySound.get('zhangda')).toContain('长大');
	expect(sounds.bySound.get('yinhang')).toContain('银行');
});

test('common characters that no page has can be heard too', () => {
	expect(readingsOf('逆', sounds)).toEqual(['ni']);
});
