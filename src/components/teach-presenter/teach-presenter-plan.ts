/** The time by which the slide that is shown should be over, in seconds from the beginning. */
import type { SlideRow } from '../teach-deck/teach-deck-row.ts';

export function plannedUntil({ slides, place, cut }: SlideRow): number {
	return slides.slice(0, place.slide + 1).reduce((sum, slide) => sum + secondsOf(slide, cut), 0);
}

/** `data-seconds="1:8 5:20 30:41"`: cut and seconds. */
function secondsOf(slide: HTMLElement, cut: number): number {
	const pairs = (slide.dataset['seconds'] ?? '').split(' ').map((pair) => pair.split(':').map(Number));
	return pairs.find(([of]) => of === cut)?.[1] ?? 0;
}
