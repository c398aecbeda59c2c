import { expect, test } from 'vitest';
import { checkFrontMatter, checkLesson, lessonText } from '../testing.ts';

const unscoredTopic = {
	'topics.yaml':
		'- { id: river, title: 心理, childWord: 心里, summary: 心里, icon: ring-buoy, hue: water, words: [心], scored: false }\n',
};

test('a topic that is never scored has no lesson with a quiz', async () => {
	expect(await checkLesson('先浮着。', unscoredTopic)).toEqual([]);
	const lesson = lessonText.replace('scored: false', 'quiz: river/float').replace(/unscoredReason.*\n/, '');
	const told = await checkLesson('', { ...unscoredTopic, 'lessons/river/float.mdx': lesson });
	expect(told.map(({ message }) => message)).toEqual(['没有“river/float”这份测验', '这个主题的课都不计分']);
});

test('a lesson says either which quiz it has or why it is not scored', async () => {
	const [problem] = await checkFrontMatter('scored', 'quiz: river/none');
	expect(problem?.message).toBe('没有“river/none”这份测验');
	const [neither] = await checkFrontMatter('scored', '# 还没想好');
	expect(neither?.message).toBe('测验和“不计分”要二选一');
});

test('a heading with a citation is called by its words alone', async () => {
	expect(await checkFrontMatter('cuts', 'cuts: { one: [先浮着], five: [先浮着] }')).toEqual([]);
	const [problem] = await checkFrontMatter('cuts', 'cuts: { one: [先浮着 Cite], five: [先浮着] }');
	expect(problem?.message).toBe('课文里没有“先浮着 Cite”这一节');
});
