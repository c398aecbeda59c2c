import { expect, test } from 'vitest';
import { answers } from './search-testing.ts';
import { soundsLikeNow } from './sounds-like-now.ts';

const cardFor = (...typed: string[]) => soundsLikeNow(typed, answers.emergencies)?.id;

test.for([
	['有人溺水了', 'someone-in-water'],
	['我同学掉水里了', 'someone-in-water'],
	['我掉水里了', 'me-in-water'],
	['不想活了', 'not-wanting-to-live'],
	['为什么我不想活', 'not-wanting-to-live'],
] as const)('%s shows %s', ([typed, id]) => {
	expect(cardFor(typed)).toBe(id);
});

test.for(['溺水', '有人落水的主题班会', '同学落水会不会', '你好', ''])('%s shows none', (typed) => {
	expect(cardFor(typed)).toBeUndefined();
});

test('what was typed and what was made of it both count', () => {
	expect(cardFor('youren luoshui', '有人落水')).toBe('someone-in-water');
});
