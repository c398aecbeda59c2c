import { expect, test } from 'vitest';
import { checkLesson } from '../testing.ts';

const told = async (body: string) => (await checkLesson(body)).map(({ line, severity }) => [line, severity]);

test('a section that tells numbers or rules needs a citation', async () => {
	expect(await told('## 再喊人\n\n喊大人。\n\n浮 60 秒。')).toEqual([[5, 'error']]);
	expect(await told('## 再喊人\n\n不要下水。')).toEqual([[3, 'error']]);
	expect(await told('## 再喊人\n\n喊大人。')).toEqual([]);
});

test('a citation in the heading counts for the whole section', async () => {
	expect(await told('## 再喊人 <Cite source="letter" />\n\n浮 60 秒。\n\n不要下水。')).toEqual([]);
});

test('in a section that cites, a number without its own source is a reminder', async () => {
	expect(
		await told('## 再喊人\n\n不要下水。<Cite source="letter" />\n\n浮 60 秒。\n\n- 游 5 米<Cite source="letter" />'),
	).toEqual([[5, 'warning']]);
});

test('help lines, and boxes that only repeat the lesson, need no citation', async () => {
	expect(
		await told(
			'## 再喊人\n\n打 110。\n\n<Remember>\n\n不要下水。\n\n</Remember>\n\n<TeacherNote>\n\n留 3 分钟。\n\n</TeacherNote>',
		),
	).toEqual([]);
});
