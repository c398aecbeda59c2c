import { expect, test } from 'vitest';
import type { Stage } from '../schemas/shared.ts';
import type { EmergencyCard } from './search-answers.ts';
import { answers } from './search-testing.ts';
import { soundsLikeNow } from './sounds-like-now.ts';

const cardFor = (...typed: string[]) => soundsLikeNow(typed, answers.emergencies)?.card.id;

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

test('a cry is sure at once, a sentence that only mentions it is not', () => {
	const isSure = (typed: string) => soundsLikeNow([typed], answers.emergencies)?.sure;
	expect(isSure('有人溺水')).toBe(true);
	expect(isSure('我同学昨天在河边掉水里了')).toBe(true);
	expect(isSure('有人溺水，他往往不喊也不挥手')).toBe(false);
	expect(isSure('书上讲不想活的人需要陪伴')).toBe(true);
});

test('a card for a child is kept back from adults and from who only wonders, unless it is now', () => {
	const bullied = { ...answers.emergencies[0], says: ['被 打'], forChild: true } as EmergencyCard;
	const shows = (typed: string, readers: Stage[] = []) => soundsLikeNow([typed], [bullied], readers) !== undefined;
	expect(shows('我被打了')).toBe(true);
	expect(shows('怎么安抚被打的同学')).toBe(false);
	expect(shows('孩子被打了', ['parent'])).toBe(false);
	expect(shows('孩子正在被打', ['parent'])).toBe(true);
});
