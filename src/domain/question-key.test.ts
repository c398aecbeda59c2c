import { expect, it } from 'vitest';
import type { Question } from '../schemas/quiz.ts';
import { keyOf } from './question-key.ts';

const base = { id: 'q', ask: '先做什么？', source: 's', section: '三步' };
const part = (id: string, right?: boolean) => ({ id, text: id, why: '因为。', ...(right && { right }) });

it.for<[Question, object]>([
	[
		{ ...base, kind: 'multiple', options: [part('a', true), part('b'), part('c', true)] },
		{ id: 'q', kind: 'multiple', right: ['a', 'c'] },
	],
	[
		{ ...base, kind: 'judge', answer: false, why: { true: '不对。', false: '对。' } },
		{ id: 'q', kind: 'judge', right: ['false'] },
	],
	[
		{ ...base, kind: 'order', items: [part('a'), part('b'), part('c')] },
		{ id: 'q', kind: 'order', items: ['a', 'b', 'c'] },
	],
	[
		{ ...base, kind: 'match', pairs: ['a', 'b', 'c'].map((id) => ({ id, left: id, right: id, why: '因为。' })) },
		{ id: 'q', kind: 'match', pairs: ['a', 'b', 'c'] },
	],
	[
		{
			...base,
			kind: 'scenario',
			start: 'one',
			turns: [
				{ id: 'one', tell: '水边。', choices: [{ ...part('go', true), to: 'end' }] },
				{ id: 'end', tell: '到了。', end: 'good', name: '平安' },
			],
		},
		{
			id: 'q',
			kind: 'scenario',
			start: 'one',
			turns: { one: { choices: { go: { to: 'end', right: true } } }, end: { choices: {}, end: 'good' } },
		},
	],
	[
		{
			...base,
			kind: 'hazards',
			picture: 'fire/kitchen',
			alt: '厨房',
			spots: [
				{ ...part('pan'), danger: true, at: [0, 0, 10, 10] },
				{ ...part('cup'), danger: false, at: [50, 50, 10, 10] },
			],
		},
		{ id: 'q', kind: 'hazards', dangers: ['pan'], calm: ['cup'] },
	],
])('the key of %o holds ids only', ([question, key]) => {
	expect(keyOf(question)).toEqual(key);
});
