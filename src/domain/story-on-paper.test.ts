import { expect, test } from 'vitest';
import type { QuestionOf } from '../schemas/quiz.ts';
import { rightWay, turnsOnPaper } from './story-on-paper.ts';

const choice = (id: string, to: string, right = false) => ({ id, text: id, why: '因为', to, right });
const story = {
	kind: 'scenario',
	start: 'road',
	turns: [
		{ id: 'end', tell: '到家了', end: 'good', name: '平安到家' },
		{ id: 'road', tell: '在路口', choices: [choice('run', 'again'), choice('wait', 'cross', true)] },
		{ id: 'cross', tell: '绿灯亮了', choices: [choice('look', 'end', true), choice('rush', 'again')] },
		{ id: 'again', tell: '车很近', end: 'again', name: '退回去' },
	],
} as unknown as QuestionOf<'scenario'>;

test('the first turn is number 1, and every choice says where to read on', () => {
	const turns = turnsOnPaper(story);
	expect(turns.map(({ tell }) => tell)).toEqual(['在路口', '到家了', '绿灯亮了', '车很近']);
	expect(turns[0]?.choices).toEqual([
		{ letter: 'A', text: 'run', to: 4 },
		{ letter: 'B', text: 'wait', to: 3 },
	]);
	expect(turns[1]?.end).toBe('平安到家');
});

test('the key is the right way through', () => {
	expect(rightWay(story)).toEqual(['1B', '3A']);
});
