/** The slides of a lesson as the pages draw them. */
import { slidesOf } from '../domain/lesson-slides.ts';
import { secondsOf } from '../domain/slide-times.ts';
import { questionsForHands } from '../domain/hands.ts';
import { allCuts, type Slide } from '../domain/slides.ts';
import { type LessonEntry, quizzes, site } from './content.ts';
import { sectionsOf } from './lesson-sections.ts';

export type LessonSlides = {
	slides: Slide[];
	/** Ids of the questions that are asked before and after: `fire/out-then-call#toy-bed`. */
	asked: string[];
	/** Titles of all sections, in order. */
	sections: string[];
	/** Seconds for a slide in each cut that shows it: `{ 1: 12, 30: 40 }`. */
	seconds: Map<Slide, Record<number, number>>;
};

/** Reads, deals out and times the slides of a lesson. */
export async function lessonSlides(lesson: LessonEntry): Promise<LessonSlides> {
	const { body, data } = lesson;
	const { facts } = await site();
	const fact = (id: string): string => {
		const found = facts.find((each) => each.id === id);
		return found?.value ? `${found.label}：${found.value}` : (found?.ask ?? '');
	};
	const read = sectionsOf(body ?? '', { fact });
	const sections = read.flatMap(({ title }) => (title ? [title] : []));
	const { one, five, thirty = sections } = data.cuts;
	const asked = await askedIn(lesson);
	const cuts = { 1: one, 5: five, 30: thirty };
	const slides = slidesOf({ sections: read, cuts, scored: data.scored !== false, asked });
	return { slides, asked, sections, seconds: secondsBySlide(slides) };
}

/** Questions for a show of hands before and after, by their ids; none in a lesson that is never scored. */
async function askedIn({ body = '', data }: LessonEntry): Promise<string[]> {
	const quiz = data.scored !== false && data.quiz ? (await quizzes()).get(data.quiz) : undefined;
	if (!quiz) return [];
	const inText = [...body.matchAll(/<Question\s+id="[^"#]+#([^"]+)"/g)].map(([, id]) => id as string);
	return questionsForHands(quiz.data, inText).map(({ id }) => `${quiz.id}#${id}`);
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
