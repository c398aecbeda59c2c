import { expect, test } from 'vitest';
import { nearWords } from './near-words.ts';

const words = ['溺水', '防溺水', '落水', '着火', '火警电话', '119'];

test('words that share characters with what was typed, the nearest first', () => {
	expect(nearWords('溺毙在水', words, 3)).toEqual(['溺水', '防溺水', '落水']);
	expect(nearWords('火', words, 6)).toEqual(['着火', '火警电话']);
});

test('no more than are asked for, each once', () => {
	expect(nearWords('水', [...words, ...words], 2)).toEqual(['溺水', '落水']);
});

test.for(['', '🙂', 'qxz', '１１９', '(.*)['])('%j is near to nothing', (typed) => {
	expect(nearWords(typed, words, 6)).toEqual([]);
});
