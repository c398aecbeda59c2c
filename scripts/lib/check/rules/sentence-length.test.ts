import { expect, test } from 'vitest';
import { checkFrontMatter, checkLesson, lessonText } from '../testing.ts';

const han = (count: number) => '水'.repeat(count);

test('thirty characters for upper primary, counted from stop to stop, digits and marks left out', async () => {
	expect(await checkLesson(`${han(30)}。${han(30)}！“${han(15)}，${han(15)}”。`)).toEqual([]);
	const [problem] = await checkLesson(`先浮着。${han(31)}。`);
	expect(problem).toMatchObject({ line: 1, column: 5, severity: 'warning' });
});

test('the youngest stage sets the limit', async () => {
	const text = lessonText.replace('头往后仰。', `${han(25)}。`);
	const limitOf = async (stages: string) =>
		(await checkFrontMatter('stages', `stages: ${stages}`, '2026-11-22', text)).map(({ fix }) => fix);
	expect(await limitOf('[upper-primary]')).toEqual([]);
	expect(await limitOf('[middle, lower-primary]')).toEqual(['断成几句，每句 20 个字以内']);
});

test('notes for teachers may be longer', async () => {
	expect(await checkLesson(`<TeacherNote>\n\n${han(60)}。\n\n</TeacherNote>`)).toEqual([]);
});
