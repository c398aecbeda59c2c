import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf } from './anchor.ts';

test.for([
	['三步：喊、打、抛', '三步喊打抛'],
	['可以告诉谁', '可以告诉谁'],
	['先浮着 Float First', '先浮着-float-first'],
	['“停”这个字', '停这个字'],
] as const)('%s becomes #%s', ([heading, anchor]) => {
	expect(anchorOf(heading)).toBe(anchor);
});

test('an anchor holds nothing that would end it or need quoting in a link', () => {
	const heading = fc.string({ unit: fc.constantFrom(...'先浮着，。：“”（）、 #?&"<>aB1') });
	fc.assert(fc.property(heading, (text) => !/[\s#?&"<>，。：“”（）、]/u.test(anchorOf(text))));
});

test('the same heading always has the same anchor, however often it was asked for', () => {
	expect([anchorOf('记住'), anchorOf('记住')]).toEqual(['记住', '记住']);
});
