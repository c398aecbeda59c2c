/** Every slide of every lesson, fully shown, at the sizes of classroom screens: nothing runs over, nothing is small. */
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';

/** An old projector, a laptop, a television, a touch board. */
const screens = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 1400, height: 1050 },
];
const smallest = 28;
const teachPages = builtPages().filter(({ address }) => address.endsWith('/teach/'));

test('every lesson has slides', () => {
	const lessons = builtPages().filter(({ address }) => /^lessons\/[^/]+\/[^/]+\/$/.test(address));
	expect(teachPages.length).toBeGreaterThan(0);
	expect(lessons.filter(({ address }) => !teachPages.some((page) => page.address === `${address}teach/`))).toEqual([]);
});

for (const { address } of teachPages) {
	test(`${address}: every slide fits every screen in letters for the back row`, async ({ page }) => {
		await page.setViewportSize(screens[0] as { width: number; height: number });
		await page.goto(`${address}?minutes=30`);
		await showAllPictures(page);
		const problems: string[] = [];
		for (const screen of screens) {
			await page.setViewportSize(screen);
			const least = smallest * Math.min(screen.width / 1024, screen.height / 720);
			const found = await page.evaluate(lookAtSlides, least);
			problems.push(...found.map((problem) => `${screen.width}×${screen.height} ${problem}`));
		}
		expect(problems.join('\n')).toBe('');
	});
}

/** A picture that is not there yet would take no room. */
async function showAllPictures(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const images = [...document.querySelectorAll<HTMLImageElement>('.slide img')];
		for (const image of images) image.loading = 'eager';
		await Promise.all(images.map((image) => image.decode()));
	});
}

/** Looks at all slides, one after the other, with every step shown. Everything stands inside: it runs in the page. */
function lookAtSlides(least: number): string[] {
	const slides = [...document.querySelectorAll<HTMLElement>('.deck-main > .slide')];
	const main = document.querySelector('.deck-main') as HTMLElement;
	const problems: string[] = [];
	for (const slide of slides) {
		for (const other of slides) other.hidden = other !== slide;
		for (const step of slide.querySelectorAll('.to-come')) step.classList.remove('to-come');
		const name = `${slide.id} ${slide.dataset['kind']}`;
		const box = main.getBoundingClientRect();
		const elements = [...slide.querySelectorAll<HTMLElement>('.slide-stage *')].filter(isSeen);
		const out = elements.filter((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1;
		});
		if (out.length > 0) problems.push(`${name}: runs over at ${say(out[0] as HTMLElement)}`);
		const small = elements.find((element) => hasWords(element) && sizeOf(element) < least - 0.1);
		if (small) problems.push(`${name}: ${sizeOf(small)} px, needs ${least}: ${say(small)}`);
		const covered = overlaps(elements.filter(hasWords));
		if (covered) problems.push(`${name}: ${covered}`);
	}
	return problems;

	function isSeen(element: HTMLElement): boolean {
		return element.getClientRects().length > 0 && !element.closest('.visually-hidden');
	}

	function hasWords(element: HTMLElement): boolean {
		return [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
		);
	}

	function sizeOf(element: HTMLElement): number {
		return parseFloat(getComputedStyle(element).fontSize);
	}

	/** Words of one block upon those of another. */
	function overlaps(texts: HTMLElement[]): string | undefined {
		const blocks = texts.filter((text) => getComputedStyle(text).display !== 'inline');
		for (const one of blocks) {
			for (const other of blocks) {
				if (one === other || one.contains(other) || other.contains(one)) continue;
				const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				if (across > 2 && down > 2) return `${say(one)} lies on ${say(other)}`;
			}
		}
		return undefined;
	}

	function say(element: HTMLElement): string {
		return `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 16)}`;
	}
}
