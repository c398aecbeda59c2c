import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedHead, letterFields, longestField } from './letter-head.ts';

test('a record comes back as it was', () => {
	const head = { school: '绿水镇中心小学', class: '三（2）班', phone: '0571-12345678' };
	expect(checkedHead(head)).toEqual(head);
});

test.for([[null], ['text'], [7], [['a']], [undefined]])('%j is no record', ([saved]) => {
	expect(checkedHead(saved)).toBeUndefined();
});

test('of anything else every field is a text that fits its line', () => {
	fc.assert(
		fc.property(fc.object(), (saved) => {
			const head = checkedHead(saved);
			expect(Object.keys(head ?? {})).toEqual([...letterFields]);
			for (const value of Object.values(head ?? {})) expect(value.length).toBeLessThanOrEqual(longestField);
		}),
	);
	expect(checkedHead({ school: '长'.repeat(99) })?.school).toBe('长'.repeat(longestField));
});
