import { expect, test } from 'vitest';
import { checkFiles, lessonText } from '../testing.ts';

const list = 'alone: { 着: zhe, 头: tóu }\nwords: { 掉进: diào jìn, 着火: zháo huǒ }\n';
const young = lessonText.replace('[upper-primary]', '[lower-primary]');

/** What is said of readings about the lesson with this text added, line by line. */
async function said(body: string, pinyin = list, lesson = young): Promise<string> {
	const problems = await checkFiles({ 'lessons/river/float.mdx': `${lesson}\n${body}\n`, 'pinyin.yaml': pinyin });
	return problems
		.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)
		.filter((problem) => /读音|拼音|pinyin/.test(problem))
		.join('\n');
}

const after = lessonText.split('\n').length + 1;

test('a character with several readings that is not on the list is pointed out, once', async () => {
	const found = await said('觉。觉。');
	expect(found).toContain(`float.mdx:${after}:1 “觉。觉。”里的“觉”有几个读音（jué、jiào）`);
	expect(found.match(/“觉”有/g)).toHaveLength(1);
});

test('a word of the list settles it, and so does what is only for teachers', async () => {
	expect(await said('着火。')).not.toContain('“着”');
	expect(await said('<TeacherNote>\n\n觉。\n\n</TeacherNote>')).not.toContain('“觉”');
});

test('what a component shows counts too', async () => {
	expect(await said('<Story title="觉">\n\n水。\n\n</Story>')).toContain('“觉”有几个读音');
});

test('lessons for older readers need no list', async () => {
	expect(await said('觉。', list, lessonText)).not.toContain('“觉”');
});

test.for([
	['alone: {}\nwords: { 中暑: zhòng }\n', /“中暑”是 2 个字，读音有 1 节/],
	['alone: { 中暑: zhòng shǔ }\nwords: {}\n', /pinyin\.yaml/],
	['alone: { 大: da4 }\nwords: {}\n', /读音要写成带声调的拼音|pinyin\.yaml/],
] as const)('the list %s is refused', async ([written, expected]) => {
	expect(await said('水。', written)).toMatch(expected);
});
