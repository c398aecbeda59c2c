/** Folders with planted mistakes: each is found at its line, nothing else is, and each message says what to write. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { printProblems } from './print-problems.ts';

/** Path, line, and words of the message. */
type Planted = [path: string, line: number, words: string];

const thirtyMistakes: Planted[] = [
	['lessons/river/code.mdx', 18, '课文里不能写 import'],
	['lessons/river/code.mdx', 24, '课文里不能写 { }'],
	['lessons/river/code.mdx', 26, '不能写 HTML 标签 <script>'],
	['lessons/river/code.mdx', 28, '不能写 HTML 标签 <br>'],
	['lessons/river/code.mdx', 30, '没有 <Figur> 这个组件'],
	['lessons/river/code.mdx', 32, '不能写 style'],
	['lessons/river/code.mdx', 38, '不能写 onclick'],
	['lessons/river/code.mdx', 44, 'title 的值不能写在 { } 里'],
	['lessons/river/code.mdx', 50, '链接里不能写 javascript:'],
	['lessons/river/code.mdx', 52, '链接里不能写 data:'],
	['lessons/river/code.mdx', 54, '<Tonight> 没有结尾'],
	['lessons/river/code.mdx', 58, '不能写 <!-- --> 注释'],
	['lessons/river/code.mdx', 60, '课文里不能写 export'],
	['lessons/river/front-matter.mdx', 2, '没有“titel”这个字段'],
	['lessons/river/front-matter.mdx', 4, '不能写“upper-primery”'],
	['lessons/river/front-matter.mdx', 8, '没有“parent-letter”这个来源'],
	['lessons/river/front-matter.mdx', 10, '日历上没有这一天'],
	['lessons/river/front-matter.mdx', 15, '课文里没有“先飘着”这一节'],
	['lessons/river/overdue.mdx', 12, '该重新核对了，期限已过'],
	['quizzes/river/wrong.yaml', 2, 'river/overdue 这一课没有指向这份测验'],
	['quizzes/river/wrong.yaml', 5, '这道题没有对的选项'],
	['quizzes/river/wrong.yaml', 20, '单选题有不止一个对的选项'],
	['quizzes/river/wrong.yaml', 28, '缺少 why'],
	['quizzes/river/wrong.yaml', 35, '解释里写了“选项 A”，可是选项会打乱'],
	['quizzes/river/wrong.yaml', 37, 'id“letter”前面已经用过了'],
	['quizzes/river/wrong.yaml', 52, '选项的文字“仰面浮着”前面已经用过了'],
	['quizzes/river/wrong.yaml', 57, '课文里没有“先飘着”这一节'],
	['quizzes/river/wrong.yaml', 64, '没有“nobody”这个来源'],
	['quizzes/river/wrong.yaml', 71, '不能写“签到”'],
	['quizzes/river/wrong.yaml', 78, '“essay”不合要求'],
];

const moreMistakes: Planted[] = [
	['campaigns/summer.mdx', 5, '没有“rivers”这个主题'],
	['campaigns/summer.mdx', 6, '没有“river/trow”这张图'],
	['campaigns/summer.mdx', 11, '不能写“moonday”'],
	['campaigns/summer.mdx', 14, '结束的日子在开始之前'],
	['campaigns/summer.mdx', 15, '没有“parents”这个来源'],
	['campaigns/summer.mdx', 17, '没有“river/float-fist”这一课'],
	['campaigns/summer.mdx', 27, '没有“assembly”这条本校事实'],
	['campaigns/summer.mdx', 29, '“先浮着，再喊人，不要自己下水去救人”不合要求'],
	['campaigns/summer.mdx', 31, '没有“120”这个号码'],
	['campaigns/summer.mdx', 32, '没有“guidelines”这个来源'],
	['dangers/flood.mdx', 1, '没有 dangers 这种文件夹'],
	['guideline.yaml', 4, '引号或括号没有成对'],
	['helplines.yaml', 6, '号码要加引号'],
	['helplines.yaml', 10, '没有“guidelin”这个来源'],
	['lessons/river/My Lesson.mdx', 1, '这个文件放错了地方，或者名字不对'],
	['lessons/river/backwards.mdx', 12, '下次核对不在 checked 之后'],
	['lessons/river/future.mdx', 10, '核对的日子还没有到'],
	['lessons/river/future.mdx', 11, '审核的日子还没有到'],
	['lessons/river/kit.mdx', 22, '没有“999”这个号码'],
	['lessons/river/kit.mdx', 24, '没有“assembly-piont”这条本校事实'],
	['lessons/river/kit.mdx', 26, '引用了 guideline，开头的 sources 里却没有'],
	['lessons/river/kit.mdx', 28, '<Step> 只能直接放在 <Steps> 里'],
	['lessons/river/kit.mdx', 34, 'minutes 要写数字'],
	['lessons/river/kit.mdx', 40, '<Danger> 要单独成段'],
	['lessons/river/kit.mdx', 42, '不计分的课里不能放题'],
	['lessons/river/kit.mdx', 44, '<Remember> 里面是空的'],
	['lessons/river/kit.mdx', 48, '<Emergency> 要放在课文最前面，一课一个'],
	['lessons/river/kit.mdx', 54, '<Myth> 只能直接放在 <MythFact> 里'],
	['lessons/river/kit.mdx', 60, '<Steps> 里只能直接放 <Step>'],
	['lessons/river/kit.mdx', 66, '<Story> 没有“titel”这个属性'],
	['lessons/river/links.mdx', 22, '网站里没有 /lessons/river/flaot-first/ 这一页'],
	['lessons/river/links.mdx', 24, '那一页没有“#再喊”这一节'],
	['lessons/river/links.mdx', 26, '那一页没有“#没有这一节”这一节'],
	['lessons/river/links.mdx', 28, '站内链接要从 / 写起'],
	['lessons/river/links.mdx', 30, '地址末尾少了 /'],
	['lessons/river/links.mdx', 32, '电话不写成链接'],
	['lessons/river/links.mdx', 34, '没有“river/thorw”这张图'],
	['lessons/river/links.mdx', 36, '<Figure> 缺少 alt'],
	['lessons/river/links.mdx', 38, 'alt 没有说出画面'],
	['lessons/river/links.mdx', 40, '图不能写成 ![ ]( )'],
	['lessons/river/no-front-matter.mdx', 1, '开头缺少 --- 之间的课程信息'],
	['lessons/river/no-reason.mdx', 13, '不计分要说明原因'],
	['lessons/river/sections.mdx', 8, '来源 guideline 没有被用到'],
	['lessons/river/sections.mdx', 24, '这一节有规定，却没有一处来源'],
	['lessons/river/sections.mdx', 26, '标题“先浮着”前面已经用过了'],
	['lessons/river/sections.mdx', 30, '标题跳了级'],
	['lessons/river/sections.mdx', 32, '课文里不用一级标题，题目在开头的 title 里'],
	['lessons/river/traps.mdx', 22, '** 会原样露出来'],
	['lessons/river/traps.mdx', 24, '两个 ~ 之间会变成删除线'],
	['lessons/river/traps.mdx', 26, '“<”后面跟数字会被当成标签'],
	['lessons/river/traps.mdx', 28, '网址把后面的中文也连进去了'],
	['lessons/river/traps.mdx', 30, '汉字中间换了行，网页上会多出空格'],
	['lessons/river/traps.mdx', 33, '数字和点后面没有空格，不会变成列表'],
	['lessons/river/traps.mdx', 35, '不能写“打卡”'],
	['lessons/river/traps.mdx', 37, '没有“112”这个号码'],
	['lessons/river/two-quizzes.mdx', 14, '测验 river/float-first 属于另一课 river/float-first'],
	['lessons/rivr/lost.mdx', 1, '文件夹 rivr 不是一个主题'],
	['notes.txt', 1, '这个文件不属于这里'],
	['pictures/river/throw.bmp', 1, '这个文件放错了地方，或者名字不对'],
	['quizzes/river/short.yaml', 2, '没有“river/nowhere”这一课'],
	['quizzes/river/short.yaml', 3, '“30”不合要求'],
	['quizzes/river/short.yaml', 5, '这里有 1 项不合要求'],
	['site.yaml', 5, '同一个字段写了两遍'],
	['sources.yaml', 10, '2031 年还没有到'],
	['sources.yaml', 13, 'id“guideline”前面已经用过了'],
	['sources.yaml', 17, '“听说”不合要求'],
	['topics.yaml', 6, '不能写“watre”'],
];

test('a small folder in good order gives nothing to say', async () => {
	expect(await checkFixture('good-content')).toEqual([]);
});

test.for([
	['thirty-mistakes', thirtyMistakes],
	['more-mistakes', moreMistakes],
] as const)('every mistake in %s is told at its line, and nothing else', async ([folder, planted]) => {
	const problems = await checkFixture(folder);
	expect(problems.map(({ path, line, message }) => [path, line, message])).toEqual(planted);
	expect(problems.filter(({ fix, column, severity }) => fix === '' || column < 1 || severity !== 'error')).toEqual([]);
});

test('the report has one line for each problem, an arrow before what to write, and a closing sentence', async () => {
	const lines = printProblems(await checkFixture('thirty-mistakes')).split('\n');
	expect(lines).toHaveLength(31);
	expect(lines.slice(0, -1).every((line) => /^\S+:\d+:\d+ {2}.+ {2}→ .+$/.test(line))).toBe(true);
	expect(lines.at(-1)).toBe('一共 30 处要改，0 处提醒。改完再运行一次 npm run check。');
});

function checkFixture(name: string) {
	const folder = fileURLToPath(new URL(`../../../tests/fixtures/${name}`, import.meta.url));
	return checkContent(folder, { today: '2026-11-22' });
}
