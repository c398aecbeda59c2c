/** 朗读: the lesson read with a voice of the device. The voice here is made up; it waits until the test lets it go on. */
import { expect, type Page, test } from '@playwright/test';

const lesson = 'lessons/fire/out-then-call/';
const start = (page: Page) => page.getByRole('button', { name: '读给我听' });
const stop = (page: Page) => page.getByRole('button', { name: '停', exact: true });
const marked = (page: Page) => page.locator('[data-reading]');
const said = (page: Page): Promise<{ text: string; rate: number }[]> => page.evaluate(() => window.said);
/** The voice comes to the end of its sentence. */
const endSentence = (page: Page) => page.evaluate(() => window.utterance?.onend?.({} as SpeechSynthesisEvent));

declare global {
	interface Window {
		said: { text: string; rate: number }[];
		utterance: SpeechSynthesisUtterance | undefined;
		silenced: number;
	}
}

async function withVoice(page: Page, lang: string, later = false): Promise<void> {
	await page.addInitScript(
		([spoken, late]) => {
			window.said = [];
			window.silenced = 0;
			let voices = late ? [] : [{ lang: spoken, localService: true }];
			const synthesis = new EventTarget();
			Object.assign(synthesis, {
				getVoices: () => voices,
				cancel: () => (window.silenced += 1),
				speak: (utterance: SpeechSynthesisUtterance) => {
					window.utterance = utterance;
					window.said.push({ text: utterance.text, rate: utterance.rate });
				},
			});
			Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
			window.SpeechSynthesisUtterance = class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			} as unknown as typeof SpeechSynthesisUtterance;
			if (late) {
				addEventListener('voices-come', () => {
					voices = [{ lang: spoken as string, localService: true }];
					synthesis.dispatchEvent(new Event('voiceschanged'));
				});
			}
		},
		[lang, later] as const,
	);
}

test('nothing is said until someone asks; then sentence after sentence, the one being read marked', async ({
	page,
}) => {
	await withVoice(page, 'zh-CN');
	await page.goto(lesson);
	await expect(start(page)).toBeVisible();
	expect(await said(page)).toEqual([]);
	await start(page).click();
	await expect(marked(page)).toHaveText('如果现在着火了');
	await endSentence(page);
	await expect(marked(page)).toHaveText(['大声喊“', '着火了', '”，马上出去。']);
	await endSentence(page);
	await expect(marked(page).first()).toHaveText('到了外面，打 ');
	expect((await said(page)).map(({ text }) => text)).toEqual([
		'如果现在着火了',
		'大声喊“着火了”，马上出去。',
		expect.stringMatching(/^到了外面，打 119。$/),
	]);
});

test('it stops when told, goes on from there, and takes another speed at once', async ({ page }) => {
	await withVoice(page, 'zh-CN');
	await page.goto(lesson);
	await start(page).click();
	await expect(marked(page)).toHaveText('如果现在着火了');
	await endSentence(page);
	await stop(page).click();
	await expect(marked(page)).toHaveCount(0);
	await start(page).click();
	await expect(marked(page).first()).toHaveText('大声喊“');
	await page.getByLabel('快慢').selectOption('慢一点');
	expect((await said(page)).at(-1)).toEqual({ text: '大声喊“着火了”，马上出去。', rate: 0.75 });
});

test('numbers of sources and notes for teachers are not read, and at its end it can begin anew', async ({ page }) => {
	await withVoice(page, 'zh-CN');
	await page.goto(lesson);
	await start(page).click();
	await expect(marked(page).first()).toBeVisible();
	while ((await marked(page).count()) > 0) await endSentence(page);
	const all = (await said(page)).map(({ text }) => text).join('\n');
	expect(all).toContain('出来了，不回去。');
	expect(all).not.toMatch(/按纲要|来源/);
	await start(page).click();
	await expect(marked(page)).toHaveText('如果现在着火了');
});

test('leaving the page ends it', async ({ page }) => {
	await withVoice(page, 'zh-CN');
	await page.goto(lesson);
	await start(page).click();
	await expect(marked(page).first()).toBeVisible();
	const before = await page.evaluate(() => window.silenced);
	await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
	expect(await page.evaluate(() => window.silenced)).toBe(before + 1);
	await expect(start(page)).toBeVisible();
});

test('the edition with pinyin is read without the pinyin', async ({ page }) => {
	await withVoice(page, 'zh-CN');
	await page.goto(`${lesson}pinyin/`);
	await start(page).click();
	await expect(marked(page).first()).toBeVisible();
	expect((await said(page))[0]?.text).toBe('如果现在着火了');
});

test('a voice that comes late is found', async ({ page }) => {
	await withVoice(page, 'cmn-Hans-CN', true);
	await page.goto(lesson);
	await expect(start(page)).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('voices-come')));
	await expect(start(page)).toBeVisible();
});

for (const lang of ['en-US', 'zh-HK']) {
	test(`a device that speaks only ${lang} is not offered it`, async ({ page }) => {
		await withVoice(page, lang);
		await page.goto(lesson);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(start(page)).toBeHidden();
	});
}
