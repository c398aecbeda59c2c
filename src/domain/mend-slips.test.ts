import { expect, test } from 'vitest';
import { findSlips, mendSlips } from './mend-slips.ts';
import { segment, sounds } from './search-testing.ts';

const mended = (text: string) => mendSlips(text, findSlips(text, sounds, segment));

test.for([
	['逆水', '溺水'],
	['着伙', '着火'],
	['湿毛斤', '湿毛巾'],
	['防溺水水', '防溺水'],
	['溺 水', '溺水'],
] as const)('%s is a slip of %s', ([typed, meant]) => {
	expect(mended(typed)).toBe(meant);
});

test.for(['溺水', '毛巾', '水火', '怎么办', 'abc'] as const)('%s is left as it is', (typed) => {
	expect(mended(typed)).toBe(typed);
});
