import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';

const messages = async (body: string) =>
	(await checkLesson(body)).map(({ line, column, message }) => `${line}:${column} ${message}`);

test.for([
	['{甲}', ['1:1 课文里不能写 { }']],
	['先 { 写了一半', ['1:3 课文里不能写 { }']],
	['{\n甲\n}', ['1:1 课文里不能写 { }']],
	['体温<38℃', ['1:3 “<”后面跟数字会被当成标签']],
	['甲<乙', ['1:2 “<”会被当成标签的开头']],
	['<https://example.org>', ['1:1 网址不能放在 < > 里']],
	['<div>\n\n甲\n\n</div>', ['1:1 不能写 HTML 标签 <div>']],
	['<img src="a.png">', ['1:1 不能写 HTML 标签 <img>']],
	['<style>p { color: red }</style>', ['1:1 不能写 HTML 标签 <style>']],
	['import a from "b"', ['1:1 课文里不能写 import']],
	['<Remember class="big">\n\n甲\n\n</Remember>', ['1:11 不能写 class']],
	['<Remember {...all}>\n\n甲\n\n</Remember>', ['1:11 标签里不能写 { }']],
	['<Story title=“河边”>\n\n甲\n\n</Story>', ['1:8 title 的值用了中文引号']],
	['<Story title=河边>\n\n甲\n\n</Story>', ['1:8 title 的值没有加引号']],
	['<Story title="河边>\n\n甲\n\n</Story>', ['1:1 <Story> 这个标签没有写完', '5:1 </Story> 前面没有 <Story>']],
	['甲<Cite source="letter">', ['1:2 <Cite> 没有结尾']],
	['</Danger>', ['1:1 </Danger> 前面没有 <Danger>']],
	['<Danger>\n\n<Remember>\n\n甲\n\n</Danger>', ['3:1 <Remember> 没有结尾']],
	['甲 <Danger>\n\n乙\n\n</Danger>', ['1:3 <Danger> 和 </Danger> 不在同一层']],
	['[点](JavaScript:alert)', ['1:1 链接里不能写 javascript:']],
	['[点](java&#10;script:alert)', ['1:1 链接里不能写 javascript:']],
] as const)('%s', async ([body, expected]) => {
	expect(await messages(body)).toEqual(expected);
});

test('one mistake does not hide the next', async () => {
	const found = await messages('体温<38℃\n\n<Nope>\n\n甲{1}乙\n\n**注意：**甲\n\n<Danger>\n\n乙');
	expect(found).toEqual([
		'1:3 “<”后面跟数字会被当成标签',
		'3:1 没有 <Nope> 这个组件',
		'5:2 课文里不能写 { }',
		'7:1 ** 会原样露出来',
		'9:1 <Danger> 没有结尾',
	]);
});

test('code in backticks is text', async () => {
	expect(await messages('写成 `{甲}` 或 `<div>`。\n\n```\nimport a\n<b>\n```')).toEqual([]);
});
