import { expect, test } from 'vitest';
import type { Question, QuestionOf } from '../schemas/quiz.ts';
import { answersOf } from './answers.ts';

const base = { id: 'q', ask: '怎么办？', source: 'letter', section: '先浮着' };
const names = { true: '对', false: '错' };
const told = (question: Exclude<Question, QuestionOf<'scenario'>>) =>
	answersOf(question, names).map(({ text, right, why }) => [text, right, why]);

test('choices say which of them are right', () => {
	const options = [
		{ id: 'a', text: '浮着', why: '能喘气。', right: true },
		{ id: 'b', text: '游', why: '没力气。' },
	];
	expect(told({ ...base, kind: 'single', options })).toEqual([
		['浮着', true, '能喘气。'],
		['游', false, '没力气。'],
	]);
	expect(told({ ...base, kind: 'judge', answer: false, why: { true: '甲', false: '乙' } })).toEqual([
		['对', false, '甲'],
		['错', true, '乙'],
	]);
});

test('an order is told in the right order, and pairs side by side; there is nothing to judge', () => {
	const items = ['one', 'two', 'three'].map((id) => ({ id, text: `做${id}`, why: '因为。' }));
	expect(told({ ...base, kind: 'order', items }).map(([text, right]) => [text, right])).toEqual([
		['做one', undefined],
		['做two', undefined],
		['做three', undefined],
	]);
	const pairs = [{ id: 'fire', left: '着火了', right: '119', why: '火警。' }];
	expect(told({ ...base, kind: 'match', pairs })).toEqual([['着火了 —— 119', undefined, '火警。']]);
});

test('spots say which of them are dangers', () => {
	const spots = [
		{ id: 'hole', text: '冰窟窿', why: '冰薄。', danger: true, at: [1, 2, 3, 4] as [number, number, number, number] },
		{ id: 'tree', text: '树', why: '在岸上。', danger: false, at: [5, 6, 7, 8] as [number, number, number, number] },
	];
	expect(told({ ...base, kind: 'hazards', picture: 'river/ice', alt: '冰面', spots })).toEqual([
		['冰窟窿', true, '冰薄。'],
		['树', false, '在岸上。'],
	]);
});
