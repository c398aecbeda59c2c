/** The camera, with a film of a QR code before it: what it sees is taken in, and it is always closed again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { encode } from 'uqr';
import { campaign, codeOf } from './receipt-helpers.ts';

const [width, height, unit] = [640, 480, 8];
/** Looking takes its time where there is no graphics card. */
const patient = { timeout: 20_000 };

test.use({
	permissions: ['camera'],
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...filming([codeOf({}), 'javascript:alert(1)'])] }),
});

const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
/** How many tracks of the camera are running. */
const running = (page: Page) =>
	page.evaluate(
		() =>
			(window as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(({ readyState }) => readyState === 'live')
				.length,
	);

async function open(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const tracks: MediaStreamTrack[] = ((window as unknown as { tracks: MediaStreamTrack[] }).tracks = []);
		const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
		if (!ask) return;
		navigator.mediaDevices.getUserMedia = async (wanted) => {
			const stream = await ask(wanted);
			tracks.push(...stream.getTracks());
			return stream;
		};
	});
	await page.goto('teacher/');
	await page.getByLabel('班级代码').fill('3A7');
	await page.getByLabel('活动', { exact: true }).selectOption(campaign);
}

test('I23 of what the camera sees, a receipt is taken in and an address is not opened', async ({ page }) => {
	await open(page);
	const before = page.url();
	await page.getByRole('button', { name: '用摄像头扫' }).click();
	await expect(page.getByRole('button', { name: '关掉摄像头' })).toBeFocused();
	await expect(page.getByRole('table', { name: '收到的座号' }).getByRole('rowheader')).toHaveText(['12'], patient);
	await expect(said(page, '没有找到回执码。什么都没有打开').first()).toBeVisible(patient);
	expect(page.url()).toBe(before);
	expect(await running(page)).toBe(1);
	await page.getByRole('button', { name: '关掉摄像头' }).click();
	await expect(page.getByRole('button', { name: '用摄像头扫' })).toBeFocused();
	expect(await running(page)).toBe(0);
	await expect(page.getByLabel('摄像头画面')).toBeHidden();
});

for (const [when, act] of [
	['when the page goes out of sight', leave],
	['when the page is left', () => void dispatchEvent(new Event('pagehide'))],
	['when its element goes', () => document.querySelector('qr-camera')?.remove()],
] as const) {
	test(`the camera is closed ${when}`, async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: '用摄像头扫' }).click();
		await expect(page.getByRole('button', { name: '关掉摄像头' })).toBeFocused();
		await page.evaluate(act);
		expect(await running(page)).toBe(0);
	});
}

for (const [name, says] of [
	['NotAllowedError', '没有得到使用摄像头的许可'],
	['NotReadableError', '正被别的程序占用'],
	['NotFoundError', '没有找到摄像头'],
] as const) {
	test(`a camera that fails with ${name} is spoken of in a sentence, and pictures are offered`, async ({ page }) => {
		await page.addInitScript((error) => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
		}, name);
		await page.goto('teacher/');
		await page.getByRole('button', { name: '用摄像头扫' }).click();
		await expect(page.getByRole('alert').filter({ hasText: says })).toContainText('读图片');
		await expect(page.getByRole('button', { name: '关掉摄像头' })).toBeHidden();
	});
}

test('a page that knows no camera says so', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
	await page.goto('teacher/');
	await page.getByRole('button', { name: '用摄像头扫' }).click();
	await expect(page.getByRole('alert').filter({ hasText: '没有找到摄像头' })).toBeVisible();
});

/** What a tab in the background looks like to the page. */
function leave(): void {
	Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
	document.dispatchEvent(new Event('visibilitychange'));
}

/** Writes the film and gives the settings of a browser whose camera shows it. */
function filming(texts: string[]): string[] {
	const folder = join('test-results', 'films');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'receipts.y4m');
	writeFileSync(file, film(texts));
	return [
		'--use-fake-device-for-media-stream',
		'--use-fake-ui-for-media-stream',
		`--use-file-for-fake-video-capture=${file}`,
	];
}

/** A film in the plain YUV4MPEG2 form: three seconds for each text, its code in grey on grey paper. It runs in a ring. */
function film(texts: string[]): Buffer {
	const frames = texts.flatMap((text) => Array<Buffer>(15).fill(frameOf(text)));
	return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip C420\n`), ...frames]);
}

function frameOf(text: string): Buffer {
	const light = Buffer.alloc(width * height, 225);
	const rows = encode(text, { ecc: 'M', border: 4 }).data;
	const [left, top] = [(width - rows.length * unit) >> 1, (height - rows.length * unit) >> 1];
	for (let y = 0; y < rows.length * unit; y += 1) {
		for (const [x, on] of (rows[Math.floor(y / unit)] as boolean[]).entries()) {
			const at = (top + y) * width + left + x * unit;
			if (on) light.fill(30, at, at + unit);
		}
	}
	return Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
}
