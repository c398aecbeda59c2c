import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, layOutOne, letterAt, type PaperQuestion } from './quiz-paper.ts';

const question = (over: Partial<PaperQuestion> = {}): PaperQuestion => ({
	id: 'q',
	kind: 'single',
	options: ['a', 'b', 'c', 'd'],
	fixed: false,
	right: ['c'],
	...over,
});

test('the letter of the key is where the right option stands, for any seed', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1 }), (seed) => {
			const { options, letters } = layOutOne(question(), seed);
			expect(options.toSorted()).toEqual(['a', 'b', 'c', 'd']);
			expect(letters).toBe(letterAt(options.indexOf('c')));
		}),
	);
});

test('of several right options the letters stand in the order of the alphabet', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1 }), (seed) => {
			const letters = layOutOne(question({ kind: 'multiple', right: ['d', 'a'] }), seed).letters.split(' ');
			expect(letters).toEqual(letters.toSorted());
			expect(letters).toHaveLength(2);
		}),
	);
});

test('what is to be put in order never stands in it, and the key says the order of doing', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1 }), (seed) => {
			const ids = ['a', 'b', 'c'];
			const { options, letters } = layOutOne(question({ kind: 'order', options: ids, right: ids }), seed);
			expect(options).not.toEqual(ids);
			expect(letters.split(' ').map((letter) => options[letter.charCodeAt(0) - 65])).toEqual(ids);
		}),
	);
});

test('pairs are named by the number on the left and the letter on the right', () => {
	const ids = ['a', 'b', 'c'];
	const { options, letters } = layOutOne(question({ kind: 'match', options: ids, right: ids }), 3);
	expect(letters).toBe(ids.map((id, left) => `${left + 1}${letterAt(options.indexOf(id))}`).join(' '));
});

test('an author may keep the written order, of options and of questions', () => {
	expect(layOutOne(question({ fixed: true }), 5).options).toEqual(['a', 'b', 'c', 'd']);
	const questions = ['x', 'y', 'z'].map((id) => question({ id }));
	expect(layOut({ questions, fixed: true, draw: undefined }, 5).map(({ id }) => id)).toEqual(['x', 'y', 'z']);
});

test('a bank gives as many as it draws, others for another seed', () => {
	const bank = { questions: [...'abcdefghijkl'].map((id) => question({ id })), fixed: false, draw: 5 };
	const ids = (seed: number): string[] => layOut(bank, seed).map(({ id }) => id);
	expect(ids(1)).toHaveLength(5);
	expect(ids(1)).toEqual(ids(1));
	expect(ids(1)).not.toEqual(ids(2));
});
