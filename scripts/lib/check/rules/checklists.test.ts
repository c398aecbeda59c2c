import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const good = `title: 河边
summary: 看河边的路。
topic: river
author: 编写组
checked: 2026-11-22
review: none
nextReview: 2027-11-22
who: [school, parent]
when: 每月一次
parts:
  - title: 路上
    items:
      - { id: sign, look: 牌子看得清, why: 看得见才会停。, do: 擦干净。 }
      - { id: ring, look: 救生圈在, why: 离水 3 米。, do: 补上。, sources: [letter] }
`;

/** What is said when a line of the good one, found by its beginning, stands otherwise. */
async function said(from = '', to = ''): Promise<string> {
	const text = from === '' ? good : good.replace(from, to);
	if (from !== '') expect(text).not.toBe(good);
	const problems = await checkFiles({ 'checklists/river.yaml': text });
	return problems.map(({ path, message, fix }) => `${path} ${message} ${fix}`).join('\n');
}

test('a checklist in good order is let pass', async () => {
	expect(await said()).toBe('');
});

test.for([
	['topic: river', 'topic: sea', '没有“sea”这个主题'],
	['author:', 'lesson: river/nothing\nauthor:', '没有“river/nothing”这一课'],
	['[letter]', '[nobody]', '没有“nobody”这个来源'],
	['[letter]', '[letter, letter]', '“letter”写了两遍'],
	['擦干净。', '3 天里擦干净。', '这里有数字，没有来源'],
	['看得见才会停。', '这里禁止游泳。', '这里有规定，没有来源'],
	['擦干净。', '打 12345 说一声。', '没有“12345”这个号码'],
	['擦干净。', '请学生来修。', '让学生动手了'],
	['id: ring', 'id: sign', 'id“sign”前面已经用过了'],
	['id: ring', 'id: other', 'id 不能叫“other”'],
	['[school, parent]', '[police]', '写 parent（家长）'],
	['[school, parent]', '[school, school]', '“school”写了两遍'],
	['nextReview: 2027-11-22', 'nextReview: 2026-11-01', '下次核对不在 checked 之后'],
	['看得见才会停。', '【待写：为什么】', '模板里的“【待写：为什么】”还没有写'],
] as const)('%s → %s is told', async ([from, to, words]) => {
	expect(await said(from, to)).toContain(words);
});

test('the school’s own rules, and help lines, need no source', async () => {
	expect(await said('擦干净。', '按本校规定交给老师，有人落水打 110。')).toBe('');
});

test('ids of items in two parts must differ too', async () => {
	const part = '  - title: 水边\n    items:\n      - { id: sign, look: 有栏杆, why: 挡得住。, do: 补上。 }\n';
	const problems = await checkFiles({ 'checklists/river.yaml': good + part });
	expect(problems.map(({ message }) => message).join()).toContain('id“sign”前面已经用过了');
});

test('a campaign that names a checklist which is not there is told', async () => {
	const problems = await checkFiles({ 'campaigns/summer.mdx': '---\ninspect: [rivr]\n---\n\n看。\n' });
	expect(problems.map(({ message }) => message)).toContain('没有“rivr”这份清单');
});
