import { expect, test } from 'vitest';
import { boldFix, hanLength, isCjk, sentencesOf } from './chinese.ts';
import { blankOut } from './blank-out.ts';
import { nearest } from './near-match.ts';

test('Chinese characters are counted, marks and digits are not', () => {
	expect(hanLength('打 110，说清在哪里。')).toBe(6);
	expect([...'水，“…—'].every(isCjk)).toBe(true);
	expect([...'a1 .<*~'].some(isCjk)).toBe(false);
});

test('a text is cut at stops, and the stop stays with its sentence', () => {
	expect(sentencesOf('先浮着。再喊人！')).toEqual(['先浮着。', '再喊人！']);
});

test('bold that will not close is rewritten with its marks outside', () => {
	expect(boldFix('**注意：**后面')).toBe('把标点写到星号外面：**注意**：');
	expect(boldFix('**“重点”**内容')).toBe('把标点写到星号外面：“**重点**”');
	expect(boldFix('**没有结尾')).toBe('星号要成对；不想加粗就删掉');
});

test('what is blanked out keeps its length and its lines', () => {
	expect(
		blankOut('甲{1}乙\n<b>\n丙', [
			{ from: 1, to: 4 },
			{ from: 6, to: 9 },
		]),
	).toBe('甲\uE000\uE000\uE000乙\n   \n丙');
});

test('a name is suggested only when it is close', () => {
	expect(nearest('drownign', ['drowning', 'fire'])).toBe('drowning');
	expect(nearest('nowhere', ['drowning', 'fire'])).toBeUndefined();
});
