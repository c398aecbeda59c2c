/** For tests: a content folder in memory, so that a rule can be asked about one lesson or one quiz. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';

/** A lesson in good order. */
export const lessonText = `---
title: 掉进水里
summary: 先浮着，再喊人。
stages: [upper-primary]
minutes: 4
goals: [说出先做什么, 说清在哪里]
guideline: [injury]
sources: [letter]
author: 编写组
checked: 2026-11-22
review: none
nextReview: 2027-11-22
scored: false
unscoredReason: 只是练习
cuts: { one: [先浮着], five: [先浮着] }
---

## 先浮着 <Cite source="letter" />

头往后仰。
`;

/** Offset in lines from the body given to `checkLesson` to the file it becomes. */
export const linesBefore = lessonText.split('\n').length;

const files: Record<string, string> = {
	'site.yaml': 'name: 小学\ndescription: 安全课\nfacts: []\n',
	'topics.yaml':
		'- { id: river, title: 防溺水, childWord: 水边, summary: 水边, icon: ring-buoy, hue: water, words: [落水] }\n',
	'sources.yaml': '- { id: letter, title: 一封信, issuer: 教育部, year: 2022, seen: reprint, supports: 喊大人 }\n',
	'helplines.yaml': '- { number: "110", short: 报警, purpose: 落水, hours: 全天, source: letter }\n',
	'guideline.yaml': 'source: letter\nmodules: []\n',
};

/** What is said about a lesson with this body (after a first section in good order); lines count in the body. */
export async function checkLesson(body: string, more: Record<string, string> = {}): Promise<Problem[]> {
	const problems = await checkFiles({ 'lessons/river/float.mdx': `${lessonText}\n${body}\n`, ...more });
	return problems.map((problem) => ({ ...problem, line: problem.line - linesBefore }));
}

/** The same lesson with one line of its front matter replaced; lines count in the file. */
export async function checkFrontMatter(
	key: string,
	line: string,
	today?: string,
	lesson = lessonText,
): Promise<Problem[]> {
	const text = lesson.replace(new RegExp(`^${key}:.*$`, 'm'), line);
	return checkFiles({ 'lessons/river/float.mdx': text }, today);
}

/** Checks the small folder with files added or replaced. */
export async function checkFiles(more: Record<string, string>, today = '2026-11-22'): Promise<Problem[]> {
	const folder = await mkdtemp(join(tmpdir(), 'check-'));
	try {
		for (const [path, text] of Object.entries({ ...files, ...more })) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		return await checkContent(folder, { today });
	} finally {
		await rm(folder, { recursive: true });
	}
}
