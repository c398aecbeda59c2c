import { expect, test } from 'vitest';
import { numbersCalled, putNumbers } from './shared-numbers.ts';

const numbers = new Map([
	['烫伤冲水', '20 分钟'],
	['等雷', '30 分钟'],
]);

test('a name becomes its number, as often as it is called', () => {
	expect(putNumbers('冲〔烫伤冲水〕，等〔等雷〕，再〔等雷〕。', numbers).text).toBe(
		'冲 20 分钟，等 30 分钟，再 30 分钟。',
	);
});

test('an unknown name and the year of a document stay', () => {
	const text = '〔没有〕，教发厅〔2024〕1号';
	expect(putNumbers(text, numbers)).toEqual({ text, filled: [] });
});

test('each place is told in the text that came out', () => {
	const { text, filled } = putNumbers('冲〔烫伤冲水〕，等〔等雷〕', numbers);
	expect(filled.map(({ from, to }) => text.slice(from, to))).toEqual([' 20 分钟', ' 30 分钟']);
	expect(filled.map(({ grew }) => grew)).toEqual([0, 2]);
});

test('names are found where they stand', () => {
	expect(numbersCalled('冲〔烫伤冲水〕〔2024〕〔甲〕')).toEqual([
		{ name: '烫伤冲水', offset: 1 },
		{ name: '甲', offset: 13 },
	]);
});
