import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from './check/check-content.ts';
import { readContent } from './check/read-content.ts';
import { answerFault, writeNew } from './new-content.ts';
import type { Answers } from './new-content.ts';

const good = fileURLToPath(new URL('../../tests/fixtures/good-content', import.meta.url));
const options = { today: '2026-11-22', scenes: 'none' };

async function makeNew(answers: Answers) {
	const folder = await mkdtemp(join(tmpdir(), 'new-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await cp(good, folder, { recursive: true });
	return { folder, paths: await writeNew(folder, await readContent(folder, options), answers) };
}

test.for([
	[
		{ kind: 'lesson', topic: 'river', slug: 'ice', title: '冰上: “别去”' },
		['lessons/river/ice.mdx', 'quizzes/river/ice.yaml'],
	],
	[{ kind: 'drill', topic: 'river', slug: 'flood', title: '洪水演练' }, ['drills/flood.yaml']],
	[{ kind: 'checklist', topic: 'river', slug: 'pond', title: '水塘边的清单' }, ['checklists/pond.yaml']],
	[{ kind: 'notice', topic: 'river', slug: 'thaw-2027', title: '冰要化了' }, ['notices/thaw-2027.yaml']],
	[{ kind: 'campaign', topic: 'river', slug: 'winter', title: '冬天的水边' }, ['campaigns/winter.mdx']],
] as const)('all that is wrong with new content is that it is not written yet: %o', async ([answers, expected]) => {
	const { folder, paths } = await makeNew(answers);
	expect(paths).toEqual(expected);
	const problems = await checkContent(folder, options);
	expect(problems.length).toBeGreaterThan(3);
	expect(problems.filter(({ message }) => !message.startsWith('模板里的“【待写：'))).toEqual([]);
});

test('a file that is there is left alone', async () => {
	const answers: Answers = { kind: 'lesson', topic: 'river', slug: 'float-first', title: '先浮着' };
	await expect(makeNew(answers)).rejects.toThrow('lessons/river/float-first.mdx 已经有了，没有动它');
	expect(await readFile(join(good, 'lessons/river/float-first.mdx'), 'utf8')).not.toContain('待写');
});

test('answers that cannot be used are told in Chinese', async () => {
	const content = await readContent(good, options);
	expect(answerFault(content, 'kind', 'page', 'lesson')).toContain(
		'写 lesson、quiz、campaign、drill、checklist、notice 中的一个',
	);
	expect(answerFault(content, 'topic', 'rivr', 'lesson')).toContain('你是不是要写 river？');
	expect(answerFault(content, 'slug', 'My Lesson', 'lesson')).toContain('小写字母');
	expect(answerFault(content, 'title', '一'.repeat(25), 'lesson')).toContain('24 个字以内');
	expect(answerFault(content, 'title', '一'.repeat(25), 'quiz')).toBeUndefined();
	expect(answerFault(content, 'title', '一'.repeat(15), 'checklist')).toContain('14 个字以内');
	expect(answerFault(content, 'title', '一'.repeat(21), 'notice')).toContain('20 个字以内');
});
