import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';

const numbers = {
	'numbers.yaml': '- { name: 冲水, value: 20 分钟, about: 烫伤, words: [凉水], source: letter }\n',
};
const told = async (body: string, more: Record<string, string> = numbers) =>
	(await checkLesson(body, more)).map(({ path, line, column, message, fix }) => ({ path, line, column, message, fix }));

test('a number called by its name is put in before the other rules look', async () => {
	expect(await told('用凉水冲〔冲水〕。<Cite source="letter" />')).toEqual([]);
	const messages = (await told('## 烫到了\n\n用凉水冲〔冲水〕。')).map(({ message }) => message);
	expect(messages).toEqual(['这一节有数字，却没有一处来源']);
});

test('a name that is not there is told, with the one that was meant', async () => {
	expect(await told('用凉水冲〔冲水〕，再冲〔冲冰〕。<Cite source="letter" />')).toEqual([
		{
			path: 'lessons/river/float.mdx',
			line: 1,
			column: 12,
			message: '没有“冲冰”这个数',
			fix: '你是不是要写 冲水？',
		},
	]);
});

test('a number written out beside its words is told', async () => {
	expect(await told('冲〔冲水〕。用凉水冲 20 分钟。<Cite source="letter" />')).toEqual([
		{
			path: 'lessons/river/float.mdx',
			line: 1,
			column: 12,
			message: '这里写了“20 分钟”',
			fix: '写成〔冲水〕，以后改一处就都改',
		},
	]);
	expect(await told('冲〔冲水〕。走 20 分钟。<Cite source="letter" />')).toEqual([]);
});

test('other spellings are told, the end of a longer number is not', async () => {
	const more = { 'numbers.yaml': numbers['numbers.yaml'].replace('about:', 'also: [二十分钟], about:') };
	expect((await told('凉水冲〔冲水〕。凉水冲二十分钟。凉水冲20分钟。', more)).map(({ column }) => column)).toEqual([
		12, 20,
	]);
	expect(await told('凉水冲〔冲水〕。凉水冲 120 分钟。<Cite source="letter" />', more)).toEqual([]);
});

test('two numbers of one name are told', async () => {
	const twice = { 'numbers.yaml': numbers['numbers.yaml'] + numbers['numbers.yaml'] };
	const problems = await told('凉水冲〔冲水〕。<Cite source="letter" />', twice);
	expect(problems.map(({ path, message }) => [path, message])).toEqual([['numbers.yaml', 'name“冲水”前面已经用过了']]);
});

test('a register that cannot be read is told once, not at every name', async () => {
	const problems = await told('冲〔冲水〕。<Cite source="letter" />', { 'numbers.yaml': '- { name: "冲水\n' });
	expect(problems.map(({ path }) => path)).toEqual(['numbers.yaml']);
});

test('a value may hold nothing that YAML or Markdown would read as a mark', async () => {
	const broken = numbers['numbers.yaml'].replace('20 分钟', '"20: 分钟"');
	const problems = await told('冲〔冲水〕。<Cite source="letter" />', { 'numbers.yaml': broken });
	expect(problems.map(({ path, message }) => [path, message])).toContainEqual([
		'numbers.yaml',
		'只写数字和单位，不写冒号、引号、括号',
	]);
});

test('a number that nobody calls is told', async () => {
	const problems = await told('头往后仰。');
	expect(problems.map(({ path, column, message, fix }) => [path, column, message, fix])).toEqual([
		['numbers.yaml', 11, '没有一处用到〔冲水〕', '在课文里写〔冲水〕，或者删掉这一行'],
	]);
});

test('words of the interface cannot call a number, and the year of a document is no name', async () => {
	const topics =
		'- { id: river, title: 防溺水, childWord: 水边, summary: 冲〔冲水〕, icon: ring-buoy, hue: water, words: [落水] }\n';
	const messages = await told('冲〔冲水〕，见〔2024〕1 号。<Cite source="letter" />', {
		...numbers,
		'topics.yaml': topics,
	});
	expect(messages.map(({ path, message }) => [path, message])).toEqual([['topics.yaml', '这个文件里不能用〔冲水〕']]);
});

test('places after a number are told as they stand in the file', async () => {
	const problems = await told('〔冲水〕和〔冲水〕<Cite source="letter" />，**注意：**后面');
	expect(problems.map(({ column, message }) => [column, message])).toEqual([[35, '** 会原样露出来']]);
});
