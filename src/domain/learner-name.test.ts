import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { learnerSchema } from '../schemas/progress.ts';
import { learnerName, longestName } from './learner-name.ts';

describe('a name', () => {
	it.for([
		['小雨', '小雨'],
		['  12 号 ', '12 号'],
		['１２号', '12号'],
		['', ''],
		[' \n\t ', ''],
		['I15 小\r\n雨', 'I15 小 雨'],
		['a\u0000b\u0007c', 'abc'],
		['\u202E12号\u2066', '12号'],
		['\u200B\uFEFF小\u200D雨', '小雨'],
		['\uD83D', ''],
		['=1+1', '=1+1'],
		['<img src=x onerror=alert(1)>', '<img src=x o'],
		['一二三四五六七八九十十一十二', '一二三四五六七八九十十一'],
		['一二三四五六七八九十十😀', '一二三四五六七八九十十'],
	] as const)('%j is kept as %j', ([text, kept]) => {
		expect(learnerName(text)).toBe(kept);
	});

	it('can always be saved, and is the same when it is cleaned again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const name = learnerName(text);
				expect(name.length).toBeLessThanOrEqual(longestName);
				expect(safeParse(learnerSchema.entries.name, name).success).toBe(true);
				expect(name).not.toMatch(/[\p{C}\n]/u);
			}),
			{ numRuns: 500 },
		);
	});
});
