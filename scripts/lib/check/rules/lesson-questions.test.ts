import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const quiz = (kind: string) =>
	`title: 题\nlesson: river/one\npassMark: 80\nquestions:\n  - id: first\n    kind: ${kind}\n`;
const lesson = '---\n---\n\n## 一\n\n<Question id="river/one#first" />\n';
const messages = async (kind: string) =>
	(await checkFiles({ 'quizzes/river/one.yaml': quiz(kind), 'lessons/river/one.mdx': lesson })).map(
		({ message }) => message,
	);

test.for(['order', 'match', 'scenario', 'hazards'])('a question of the kind %s stays out of a lesson', async (kind) => {
	expect(await messages(kind)).toContain(`课文里放不下 ${kind} 这种题`);
});

test.for(['single', 'multiple', 'judge'])('a question of the kind %s may stand in a lesson', async (kind) => {
	expect((await messages(kind)).filter((message) => message.includes('放不下'))).toEqual([]);
});
