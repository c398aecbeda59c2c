/** The slides of a lesson as the pages draw them. */
import { slidesOf } from '../domain/lesson-slides.ts';
import { secondsOf } from '../domain/slide-times.ts';
import { allCuts, type Slide } from '../domain/slides.ts';
import { type LessonEntry, site } from './content.ts';
import { sectionsOf } from './lesson-sections.ts';

export type LessonSlides = {
	slides: Slide[];
	/** Titles of all sections, in order. */
	sections: string[];
	/** Seconds for a slide in each cut that shows it: `{ 1: 12, 30: 40 }`. */
	seconds: Map<Slide, Record<number, number>>;
};

/** Reads, deals out and times the slides of a lesson. */
export async function lessonSlides({ body, data }: LessonEntry): Promise<LessonSlides> {
	const { facts } = await site();
	const fact = (id: string): string => {
		const found = facts.find((each) => each.id === id);
		return found?.value ? `${found.label}：${found.value}` : (found?.ask ?? '');
	};
	const read = sectionsOf(body ?? '', { fact });
	const sections = read.flatMap(({ title }) => (title ? [title] : []));
	const { one, five, thirty = sections } = data.cuts;
	const slides = slidesOf({ sections: read, cuts: { 1: one, 5: five, 30: thirty }, scored: data.scored !== false });
	return { slides, sections, seconds: secondsBySlide(slides) };
}

function secondsBySlide(slides: Slide[]): LessonSlides['seconds'] {
	const seconds = new Map(slides.map((slide): [Slide, Record<number, number>] => [slide, {}]));
	for (const cut of allCuts) {
		const shown = slides.filter(({ cuts }) => cuts.includes(cut));
		secondsOf(shown, cut).forEach((each, index) => {
			const of = seconds.get(shown[index] as Slide) as Record<number, number>;
			of[cut] = Math.round(each);
		});
	}
	return seconds;
}
