import { expect, test } from 'vitest';
import { checkFrontMatter } from './testing.ts';

test.for([
	['title: "掉进水里', 2, '引号或括号没有成对'],
	['title：掉进水里', 2, '这一行用了中文冒号“：”'],
	['title: 一: 二', 2, '这一行有两个“冒号加空格”'],
	['title: 甲\ntitle: 乙', 3, '同一个字段写了两遍'],
	['\ttitle: 甲', 2, '行首用了 Tab'],
	['title:', 2, '这里空着'],
	['title: [甲]', 2, '这里'],
	['titel: 甲', 2, '没有“titel”这个字段'],
	['# 没有题目', 3, '缺少 title'],
] as const)('%s is told at its own line', async ([line, row, words]) => {
	const [problem] = await checkFrontMatter('title', line);
	expect([problem?.line, `${problem?.message} ${problem?.fix}`]).toEqual([row, expect.stringContaining(words)]);
});
