import { expect, test } from 'vitest';
import { joinWords } from './join-words.ts';

test.for([
	['你 不用 等到 受伤 ， 也 不用 想', '你不用等到受伤，也不用想'],
	['你\u200B \u200B不用\u200B', '你不用'],
	['就 <mark>欺负</mark> 你 ？ ” 正解', '就<mark>欺负</mark>你？”正解'],
	['打 \u2060 1', '打\u2060 1'],
	['打   119   吗', '打 119 吗'],
	['Float to Live', 'Float to Live'],
] as const)('%s is read as %s', ([kept, read]) => {
	expect(joinWords(kept)).toBe(read);
});
