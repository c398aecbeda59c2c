import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';

test('values go where their names stand, as often as they stand there', () => {
	expect(fillWords('第 {n} 题，共 {total} 题，{n}', { n: 3, total: 8 })).toBe('第 3 题，共 8 题，3');
});

test('zero and nothing are values too', () => {
	expect(fillWords('{n} 课{rest}', { n: 0, rest: '' })).toBe('0 课');
});

test('a value is put in as it is, even when it looks like a name or a pattern', () => {
	expect(fillWords('没有找到“{query}”', { query: '{n} $& $1' })).toBe('没有找到“{n} $& $1”');
});

test('a name without a value stays, so that the slip is seen', () => {
	const name = fc.string({ unit: fc.constantFrom(...'abcn_'), minLength: 1 });
	fc.assert(
		fc.property(
			fc.oneof(name, fc.constantFrom('constructor', 'toString')),
			(any) => fillWords(`{${any}}`, {}) === `{${any}}`,
		),
	);
});
