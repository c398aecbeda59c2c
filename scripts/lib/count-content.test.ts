import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './check/read-content.ts';
import { lessonText } from './check/testing.ts';
import { countContent, countTable } from './count-content.ts';

const quiz = `title: 题
lesson: river/float
passMark: 80
questions:
  - id: first
    kind: single
    ask: 先做什么
    source: letter
    section: 先浮着
    options: [{ id: a, text: 喊, right: true, why: 好。 }, { id: b, text: 跳下去, why: 险。 }]
`;

test('a folder is told in one table: lessons by stage, questions by kind, sources, paragraphs, right answers', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'count-'));
	const files = {
		'lessons/river/float.mdx': `${lessonText}\n## 再喊人\n\n浮 60 秒。\n\n喊大人。<Cite source="letter" />\n`,
		'quizzes/river/float.yaml': quiz,
		'words/zh-CN.yaml': 'stages: { upper-primary: 小学高年级 }\nquestion: { single: 选一个 }\n',
		'topics.yaml': '- { id: river, title: 防溺水 }\n',
		'sources.yaml': '- { id: letter, seen: reprint }\n- { id: law, seen: original }\n',
	};
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const table = countTable(countContent(await readContent(folder, { today: '2026-11-26', scenes: folder })));
		expect(table.split('\n')).toEqual(
			expect.arrayContaining([
				'| 什么 | 一共 | 其中 |',
				expect.stringContaining('| 课文（一课可以写给几个学段） | 1 | lower-primary 0，小学高年级 1'),
				'| 主题 | 1 | 防溺水 1 |',
				'| 题（1 份测验） | 1 | 选一个 1 |',
				'| 来源 | 2 | 读过原文 1，读过转载 1，只读过介绍 0 |',
				'| 课文的段落（方框里的不算） | 3 | 有来源 2，写了数字或规定 1，这些里有来源 0 |',
				'| 单选题的答案 | 1 | 最长的是对的 0%（随便排 50%），第 1 个是对的 100%（随便排 50%），第 2 个是对的 0%（随便排 50%） |',
				'| 故事里的选择 | 0 | 最长的是对的 0%（随便排 0%） |',
			]),
		);
	} finally {
		await rm(folder, { recursive: true });
	}
});
