import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';

test.for([
	'[先浮着](#先浮着)',
	`[先浮着](#${encodeURIComponent('先浮着')})`,
	'[先浮着](/lessons/river/float/#先浮着)',
	'[这个主题](/lessons/river/)',
	'[首页](/)',
	'[搜一搜](/search/?q=溺水)',
	'[教育部](https://www.moe.gov.cn/)',
])('leads somewhere: %s', async (body) => {
	expect(await checkLesson(body)).toEqual([]);
});

test.for([
	['[甲](#先浮)', '那一页没有“#先浮”这一节', '你是不是要写 #先浮着？'],
	['[甲](/lessons/river/float)', '地址末尾少了 /', '写成 /lessons/river/float/'],
	['[甲](float.mdx)', '站内链接要从 / 写起', '例如 /lessons/主题/名字/，不写“float.mdx”这样的相对地址'],
	['[甲](http://example.org/)', '网址不安全', '以 https:// 开头'],
	[
		'[甲](/checklists/nowhere/)',
		'网站里没有 /checklists/nowhere/ 这一页',
		'核对主题和名字，例如 /lessons/drowning/float-first/',
	],
	['[](https://example.org/)', '链接没有文字', '写成 [去哪里](网址)'],
	['[甲][乙]\n\n[乙]: /nowhere/', '网站里没有 /nowhere/ 这一页', '核对主题和名字，例如 /lessons/drowning/float-first/'],
] as const)('is told: %s', async ([body, message, fix]) => {
	const problems = await checkLesson(body);
	expect(problems.map((problem) => [problem.message, problem.fix])).toEqual([[message, fix]]);
});
