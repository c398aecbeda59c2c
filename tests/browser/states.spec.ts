/** Axe and the size of targets in the states that a page has only after someone has used it. */
import { expect, type Page, test } from '@playwright/test';
import { key, openWith, savedText } from './device.ts';
import { lookAtPage, lookAtTargets, lookForOverflow } from './look-at-page.ts';
import type { Question } from '../../src/schemas/quiz.ts';
import { axeProblems, lasting } from './pages.ts';
import { answer, quizFile, shownId } from './quiz-paper.ts';
import { certificatePage, codeOf, put, recordOf } from './receipt-helpers.ts';

const quizId = 'fire/feel-the-door';
const states: Record<string, (page: Page) => Promise<void>> = {
	'a quiz with unanswered questions': async (page) => {
		await page.goto(`quizzes/${quizId}/?mode=test&seed=1234`);
		await page.getByRole('button', { name: '交卷', exact: true }).click();
		await expect(page.getByRole('button', { name: '就这样交卷' })).toBeVisible();
	},
	'a quiz that was marked, some right and some wrong': async (page) => {
		await page.goto(`quizzes/${quizId}/?mode=test&seed=1234`);
		for (const [index, question] of quizFile(quizId).questions.entries()) await answer(page, question, index % 2 === 0);
		await page.getByRole('button', { name: '交卷', exact: true }).click();
		await expect(page.getByText(/答对了|答错了/).first()).toBeVisible();
	},
	'a question of practice that was missed': async (page) => {
		await page.goto(`quizzes/${quizId}/?seed=1234`);
		const id = await shownId(page);
		const question = quizFile(quizId).questions.find((each) => each.id === id) as Question;
		await answer(page, question, false);
		await page.getByRole('button', { name: '检查这一题' }).click();
		await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
	},
	'a lesson taught with the notes below': async (page) => {
		await page.goto('lessons/fire/feel-the-door/teach/?minutes=1#3');
		await page.keyboard.press('n');
		await expect(page.getByRole('region', { name: '讲稿' })).toBeVisible();
	},
	'a lesson taught, all its slides in view': async (page) => {
		await page.goto('lessons/fire/feel-the-door/teach/');
		await page.keyboard.press('o');
		await expect(page.getByRole('dialog', { name: '概览' })).toBeVisible();
	},
	'a lesson taught, with the timer': async (page) => {
		await page.goto('lessons/fire/feel-the-door/teach/');
		await page.keyboard.press('t');
		await expect(page.getByRole('dialog', { name: '计时' })).toBeVisible();
	},
	'a lesson taught, with the list of keys': async (page) => {
		await page.goto('lessons/fire/feel-the-door/teach/');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible();
	},
	'the teacher’s own window': async (page) => {
		await page.goto('lessons/fire/feel-the-door/teach/?minutes=1&presenter#4');
		await expect(page.getByRole('region', { name: '讲稿' })).toBeVisible();
	},
	'the search page with results': async (page) => {
		await page.goto(`search/?q=${encodeURIComponent('落水')}`);
		await expect(page.getByRole('list', { name: '搜索结果' })).toBeVisible();
	},
	'the search dialog with results': async (page) => {
		await page.goto('lessons/fire/feel-the-door/');
		await page.keyboard.press('/');
		await page.keyboard.type('落水');
		await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
	},
	'the record of two learners, about to be changed': async (page) => {
		await openWith(page, { [key]: savedText(2) }, 'progress/');
		await page.getByRole('button', { name: '改', exact: true }).click();
		await page.getByRole('heading', { name: '没写名字的同学' }).click();
		await page.getByRole('button', { name: '删掉', exact: true }).first().click();
	},
	'the record with a file to import, before everything is deleted': async (page) => {
		await openWith(page, { [key]: '{"version":2,"learners":[]}', [`${key}:set-aside`]: '{' }, 'progress/');
		const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(savedText(2)) };
		await page.locator('input[type="file"]').setInputFiles(file);
		await expect(page.getByRole('button', { name: '确定导入' })).toBeVisible();
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
	},
	'a campaign in which another learner takes over': async (page) => {
		await openWith(page, { [key]: savedText(2) }, 'campaigns/fire-month/');
		await page.getByRole('button', { name: '换一个同学' }).click();
		await page.getByRole('button', { name: '记给这位同学' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
	},
	'a receipt that was made': async (page) => {
		await page.goto('campaigns/fire-month/receipt/');
		await page.getByRole('button', { name: '做一张回执' }).click();
		await page.getByLabel('班级代码').fill('3A7');
		await page.getByLabel('座号或昵称').fill('12');
		await page.getByRole('button', { name: '做一张回执' }).click();
		await page.getByRole('button', { name: '存成图片' }).click();
		await expect(page.getByRole('img', { name: /回执图片/ })).toBeVisible();
	},
	'a certificate to print': async (page) => {
		await put(page, recordOf({ 'fire/out-then-call': 90 }));
		await page.goto(certificatePage);
		await page.getByLabel('名字').fill('小蓝鲸');
	},
	'a class with receipts of every kind': async (page) => {
		await page.goto('teacher/');
		await page.getByLabel('班级代码').fill('3A7');
		await page.getByLabel('班级人数').fill('2');
		await page.getByLabel('活动', { exact: true }).selectOption('fire-month');
		const codes = [
			codeOf({}),
			codeOf({ scores: [40] }),
			codeOf({ classCode: '4B' }),
			`${codeOf({ who: '小蓝鲸🐳🐳🐳' })}`,
		];
		await page.getByLabel('打字，或者粘贴').fill([...codes, codes[0], codes[0]?.slice(0, -1)].join('\n'));
		await page.getByRole('button', { name: '收下' }).click();
		await expect(page.getByRole('table', { name: '收到的座号' })).toBeVisible();
		await page.getByRole('button', { name: '全部删除', exact: true }).click();
	},
	'the home page during a campaign': async (page) => {
		await page.clock.setFixedTime(new Date('2026-11-20T10:00:00+08:00'));
		await page.goto('./');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('119 消防宣传月');
	},
};

for (const [name, bring] of Object.entries(states)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${name}, ${colorScheme}, is in order`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await bring(page);
			const problems = [...(await axeProblems(page)), ...(await page.evaluate(lookAtPage))];
			for (const width of [320, 390, 1024]) {
				await page.setViewportSize({ width, height: 800 });
				problems.push(...(await lasting(page, lookForOverflow)).map((problem) => `${width}: ${problem}`));
				if (width === 390) problems.push(...(await lasting(page, lookAtTargets)));
			}
			expect([...new Set(problems)].join('\n')).toBe('');
		});
	}
}
