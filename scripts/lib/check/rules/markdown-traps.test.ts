import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';

test.for([
	'**注意**：先看水有多深。',
	'先看**水有多深**，再下水。',
	'他说：**“先浮着”** 就好。',
	'两个星号写成 \\*\\* 就会露出来。',
	'网址写成 [水边的课](https://example.org/)，可以去看。',
	'水温 20–30℃。<Cite source="letter" />',
	'一行结尾有反斜杠\\\n就是想换行。',
	'`a ** b` 和 `<38℃` 是代码。',
	'- 喊大人\n- 打电话',
])('is fine: %s', async (body) => {
	expect(await checkLesson(body)).toEqual([]);
});

test.for([
	['**注意：**先看水有多深。', '** 会原样露出来', '把标点写到星号外面：**注意**：'],
	['记住**“先浮着”**这一句。', '** 会原样露出来', '把标点写到星号外面：“**先浮着**”'],
	['用**灭火器（干粉）**灭火。', '** 会原样露出来', '把标点写到星号外面：**灭火器（干粉**）'],
	['| 做 | 不做 |\n|---|---|\n| **喊：**大人 | 下水 |', '** 会原样露出来', '把标点写到星号外面：**喊**：'],
	['大约 5~6 米。<Cite source="letter" />', '再多一个 ~ 就会变成删除线', '写成 20–30℃，或者“20 到 30℃”'],
	['看 https://example.org。', '网址把后面的中文也连进去了', '写成 [这是什么网站](https://……)'],
	['先浮着\n**再喊人**。', '汉字中间换了行，网页上会多出空格', '一段话写成一行；要分段就空一行'],
	['- 先浮着\n  再喊人', '汉字中间换了行，网页上会多出空格', '一段话写成一行；要分段就空一行'],
	['##先浮着吗', '# 后面没有空格，不会变成标题', '写成 ## 标题'],
	['-喊大人', '短横后面没有空格，不会变成列表', '写成 - 喊大人'],
	['标题\n---', '文字下面的 --- 或 === 会把它变成标题', '中间空一行，标题写成 ## 标题'],
] as const)('is told: %s', async ([body, message, fix]) => {
	const problems = await checkLesson(body);
	expect(problems.map((problem) => [problem.message, problem.fix])).toEqual([[message, fix]]);
});

test('a pair of loose stars is one mistake, two pairs are two', async () => {
	const problems = await checkLesson('**甲：**一，**乙：**二');
	expect(problems.map(({ column }) => column)).toEqual([1, 9]);
});
