import { expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from '../schemas/quiz.ts';
import { choicesOf, isChoice } from './choices.ts';

const names = { true: '对', false: '错' };
const base = { id: 'first', ask: '先做什么？', source: 'letter', section: '三步' };
const single: ChoiceQuestion = {
	...base,
	kind: 'single',
	options: [
		{ id: 'swim', text: '跳下去救', why: '会有第二个人落水。' },
		{ id: 'shout', text: '大声喊大人', why: '喊来的人能帮上忙。', right: true },
	],
};
const judge = (answer: boolean): ChoiceQuestion => ({
	...base,
	kind: 'judge',
	answer,
	why: { true: '电梯会停。', false: '对，走楼梯。' },
});

test('options keep their order, and those not called right are wrong', () => {
	expect(choicesOf(single, names).map(({ id, right }) => [id, right])).toEqual([
		['swim', false],
		['shout', true],
	]);
});

test.for([true, false])('a statement to judge becomes 对 and 错, of which one is right (%s)', (answer) => {
	expect(choicesOf(judge(answer), names)).toEqual([
		{ id: 'true', text: '对', why: '电梯会停。', right: answer },
		{ id: 'false', text: '错', why: '对，走楼梯。', right: !answer },
	]);
});

test('the page draws single, multiple and judge, and no other kind', () => {
	const kinds = ['single', 'multiple', 'judge', 'order', 'match', 'scenario', 'hazards'] as const;
	const drawn = kinds.filter((kind) => isChoice({ kind } as Question));
	expect(drawn).toEqual(['single', 'multiple', 'judge']);
});
