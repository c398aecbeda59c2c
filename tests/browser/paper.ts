/** What a page looks like on paper: printed by the browser, read back by libraries that this project did not write. */
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';

/** A4 less the margins of `styles/papers.css`, in CSS pixels. */
const lineWidth = Math.floor(((210 - 28) / 25.4) * 96);
/** 10.5 pt in CSS pixels; a hundredth may be lost in rounding. */
const smallest = 13.99;

export type Printed = {
	pages: number;
	/** Width of the first page in millimetres. */
	width: number;
	/** Characters of all pages, sorted: columns make no order. */
	characters: string;
};

export async function printed(page: Page): Promise<Printed> {
	const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const { totalPages, text } = await extractText(file, { mergePages: true });
	const [, , right = 0] = (await file.getPage(1)).view;
	return {
		pages: totalPages,
		width: Math.round((right / 72) * 25.4),
		characters: sorted(withoutNumbers(text, totalPages)),
	};
}

/** The numbers at the foot of the pages are the paper's, not the text's. */
function withoutNumbers(text: string, pages: number): string {
	return Array.from({ length: pages }, (_, index) => `${index + 1} / ${pages}`).reduce(
		(left, number) => left.replace(number, ''),
		text,
	);
}

/** Chinese characters only: what pictures and bullets leave behind differs between browsers. */
function sorted(text: string): string {
	return [...text.normalize('NFKC')]
		.filter((each) => /\p{Script=Han}/u.test(each))
		.sort()
		.join('');
}

/** What is wrong with the page as it will be printed. */
export async function paperProblems(page: Page): Promise<string[]> {
	const before = page.viewportSize();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: lineWidth, height: 1000 });
	const problems = await page.evaluate((least) => {
		const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			// Numbers of sources stand raised, and are no text to read.
			(each) => each.getClientRects().length > 0 && !each.closest('svg, sup'),
		);
		const hasText = (each: Element): boolean =>
			[...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''));
		const small = shown
			.filter((each) => hasText(each) && parseFloat(getComputedStyle(each).fontSize) < least)
			.map((each) => `${getComputedStyle(each).fontSize}: ${each.textContent?.trim().slice(0, 20)}`);
		const wide = shown
			.filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			.map((each) => `wider than the page: ${each.className || each.tagName}`);
		const working = shown
			.filter((each) => each.matches('button, input, select, textarea, details, video, audio'))
			.map((each) => `nothing to press on paper: ${each.tagName} ${each.textContent?.trim().slice(0, 20)}`);
		return [...small, ...wide, ...working];
	}, smallest);
	await page.emulateMedia({ media: null });
	if (before) await page.setViewportSize(before);
	return problems;
}

/** Chinese characters that stand on the page when it is printed, sorted. */
export async function charactersOf(page: Page): Promise<string> {
	await page.emulateMedia({ media: 'print' });
	const text = await page.evaluate(() => {
		const main = document.querySelector('main') as HTMLElement;
		return main.innerText;
	});
	await page.emulateMedia({ media: null });
	return sorted(text);
}

/** The address that each code on the page stands for, and the one it should. */
export async function codesOf(page: Page): Promise<{ read: string; wanted: string }[]> {
	const codes = await page.locator('.qr-link svg:visible').all();
	return Promise.all(
		codes.map(async (code) => {
			const picture = sharp(await code.screenshot())
				.resize(600)
				.ensureAlpha()
				.raw();
			const { data, info } = await picture.toBuffer({ resolveWithObject: true });
			const read = decodeQR({ width: info.width, height: info.height, data });
			return { read, wanted: (await code.getAttribute('data-address')) ?? '' };
		}),
	);
}
