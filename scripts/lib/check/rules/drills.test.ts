import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const drill = `title: 洪水演练
summary: 往高处走。
topic: river
author: 编写组
checked: 2026-11-22
review: none
nextReview: 2027-11-22
purpose: [{ text: 练往高处走。, source: letter }]
announce: [{ text: 告诉学生。 }, { text: 告诉家长。 }]
care: [{ text: 走不快的有人陪。 }, { text: 害怕的可以看。 }]
never: [{ text: 不下水。 }, { text: 不催。 }]
route: [{ text: 看楼梯。 }, { text: 看门。 }, { text: 看高处。 }]
roles:
  - { id: lead, name: 总指挥, place: 高处, tasks: [喊停] }
  - { id: class, name: 老师, place: 班里, tasks: [点名] }
  - { id: clerk, name: 记录员, place: 高处, tasks: [记时间] }
signals: [{ sound: pulse, name: 疏散, means: 跟老师走。 }]
steps:
  - { title: 看, text: 看路。 }
  - { title: 走, text: 靠右走。 }
  - { title: 点, text: 点名。 }
script: [{ when: 开始, say: 下面是演练。 }, { when: 结束, say: 演练结束了。 }]
after: [{ text: 哪里挤？ }, { text: 谁掉队？ }, { text: 改什么？ }]
`;

/** What is said about the drill when one of its lines stands otherwise, or lines are added. */
async function said(line = ''): Promise<string> {
	const key = line.split(':')[0] ?? '';
	const rest = key === '' ? drill : drill.replace(new RegExp(`^${key}:.*(\\n  .*)*\\n`, 'm'), '');
	const problems = await checkFiles({ 'drills/flood.yaml': `${rest}${line}\n` });
	return problems.map(({ path, message, fix }) => `${path} ${message} ${fix}`).join('\n');
}

test('a drill in good order is let pass', async () => {
	expect(await said()).toBe('');
});

test.for([
	['topic: sea', '没有“sea”这个主题'],
	['picture: river/nothing\nalt: 河', '没有“river/nothing”这张图'],
	['picture: fire/head-count', 'picture 和 alt 要一起写'],
	['lesson: river/nothing', '没有“river/nothing”这一课'],
	['purpose: [{ text: 练。, source: nobody }]', '没有“nobody”这个来源'],
	['aim: { minutes: 2, text: 两分钟。, source: nobody }', '没有“nobody”这个来源'],
	['purpose: [{ text: 每月 1 次。 }]', '这里的数字没有来源'],
	['script: [{ when: 开始, say: 着火了。 }, { when: 结束, say: 演练结束了。 }]', '第一段广播没有说这是演练'],
	['steps: [{ title: 看, text: 看。 }, { title: 走, text: 快跑下楼。 }, { title: 点, text: 点。 }]', '“快跑”是在催人'],
	['nextReview: 2026-11-01', '下次核对不在 checked 之后'],
	['after: [{ text: 【待写：什么】 }, { text: 谁。 }, { text: 改。 }]', '模板里的“【待写：什么】”还没有写'],
	['announce: [{ text: 打 12345 说一声。, source: letter }, { text: 告诉家长。 }]', '没有“12345”这个号码'],
	[
		'signals: [{ sound: pulse, name: 走, means: 走。 }, { sound: pulse, name: 停, means: 停。 }]',
		'“pulse”前面已经用过了',
	],
	['signals: [{ sound: siren, name: 走, means: 走。 }]', '写 rise（就地）或 pulse（有序离开）'],
] as const)('%s is told', async ([line, words]) => {
	expect(await said(line)).toContain(words);
});

test('“不跑出去” does not hurry anyone', async () => {
	expect(await said('never: [{ text: 不快跑。 }, { text: 不要跑下楼。 }]')).toBe('');
});

test('a campaign that names a drill which is not there is told', async () => {
	const problems = await checkFiles({ 'campaigns/summer.mdx': '---\ndrill: { title: 练, page: flod }\n---\n\n练。\n' });
	expect(problems.map(({ message }) => message)).toContain('没有“flod”这个演练');
});
