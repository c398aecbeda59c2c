/** What happens to the stage as a whole: full screen, black, and the words for one who cannot see it. */
import { fillWords } from '../../domain/fill-words.ts';
import type { SlideRow } from './teach-deck-row.ts';

/** Old WebKit kernels know the full screen under their own name only, or not at all. */
type OldDocument = Document & { webkitFullscreenElement?: Element; webkitExitFullscreen?: () => void };
type OldElement = HTMLElement & { webkitRequestFullscreen?: () => void };

export function toggleFull(): void {
	const page: OldDocument = document;
	const root: OldElement = document.documentElement;
	if (page.fullscreenElement ?? page.webkitFullscreenElement) {
		if (page.exitFullscreen) void page.exitFullscreen();
		else page.webkitExitFullscreen?.();
	} else if (root.requestFullscreen) void root.requestFullscreen().catch(() => undefined);
	else root.webkitRequestFullscreen?.();
}

/** Turns black on or off; without `on`, the other way. Gives what it is now, or for `false` whether it had been on. */
export function setBlack(deck: HTMLElement, on?: boolean): boolean {
	const cover = deck.querySelector('.deck-black') as HTMLElement;
	const was = !cover.hidden;
	cover.hidden = !(on ?? !was);
	if (!cover.hidden) cover.focus();
	return on === false ? was : !cover.hidden;
}

/** 第 3 页，共 12 页：抛 */
export function sayPlace(deck: HTMLElement, { place, slides, current }: SlideRow): void {
	const number = fillWords(deck.dataset['number'] ?? '', { n: place.slide + 1, total: slides.length });
	const says = deck.querySelector('[data-says]') as HTMLElement;
	says.textContent = `${number}：${titleOf(current)}`;
}

/** The words of a slide's heading, without the spaces that the page's source has between its parts. */
export function titleOf(slide: HTMLElement): string {
	return (slide.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
