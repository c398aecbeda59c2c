import { expect, test } from 'vitest';
import { messageOf, mostLetters } from './phone-script.ts';

const template = '【{name}】{title}。今晚：{tonight}急事打{helpline}。';
const about = { name: '平安课', title: '消防月', helpline: '119' };

test('a short message says all there is to do', () => {
	expect(messageOf(template, { ...about, tonight: '走一遍。数一数人。' })).toBe(
		'【平安课】消防月。今晚：走一遍。数一数人。急事打119。',
	);
});

test('a long one keeps whole sentences', () => {
	const long = `先走一遍。${'再说一件很长的事，'.repeat(20)}就好。`;
	const text = messageOf(template, { ...about, tonight: long });
	expect(text).toBe('【平安课】消防月。今晚：先走一遍。急事打119。');
	expect(text.length).toBeLessThanOrEqual(mostLetters);
});
