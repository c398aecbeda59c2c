/** Which pages have a share card of their own, and what stands on it. Every other page shows the site's. */
import type { Hue } from '../schemas/shared.ts';
import { campaigns, checklists, drills, lessonPages, notices, quizzes, site, topicOf, topics } from './content.ts';
import { localeOf } from './locales.ts';

export type ShareCard = {
	/** Address of its page without slashes at the ends: `lessons/fire/feel-the-door`; `site` for all pages without one. */
	path: string;
	title: string;
	/** Small, above the title: what kind of page it is. */
	label: string;
	hue: Hue;
	/** Name of a picture. */
	picture: string | undefined;
	/** The site's name, at the foot. */
	name: string;
};

/** Cards are the same in every language: content is not translated. */
export async function shareCards(): Promise<ShareCard[]> {
	const { words } = await localeOf(undefined);
	const { name, description } = await site();
	const all = await topics();
	const topic = (id: string | undefined) => all.find((each) => each.id === id);
	const card = (path: string, title: string, label: string, topicId?: string, picture?: string): ShareCard => ({
		path,
		title,
		label,
		hue: topic(topicId)?.hue ?? 'water',
		picture,
		name,
	});
	const lessons = await lessonPages();
	const pictureOf = new Map(lessons.map(({ id, body }) => [id, /<Figure\s+picture="([^"]+)"/.exec(body ?? '')?.[1]]));
	const named = (lesson: { id: string }): string | undefined => topic(topicOf(lesson))?.title;
	return [
		card('site', description.split('：')[0] ?? name, name, undefined, [...pictureOf.values()].find(Boolean)),
		...all.map(({ id, title }) => card(`lessons/${id}`, title, words.lessons.title, id, firstPicture(id))),
		...lessons.map((lesson) =>
			card(`lessons/${lesson.id}`, lesson.data.title, named(lesson) ?? '', topicOf(lesson), pictureOf.get(lesson.id)),
		),
		...[...(await quizzes()).values()].map((quiz) =>
			card(`quizzes/${quiz.id}`, quiz.data.title, words.quiz.title, topicOf(quiz), pictureOf.get(quiz.data.lesson)),
		),
		...(await campaigns()).map(({ id, data }) =>
			card(`campaigns/${id}`, data.title, words.campaigns.title, data.topic, data.picture),
		),
		...(await notices()).map(({ id, data }) => card(`notices/${id}`, data.title, words.notices.title, data.topic)),
		...(await checklists()).map(({ id, data }) => card(`checklists/${id}`, data.title, words.checklists.title)),
		...(await drills()).map(({ id, data }) => card(`drills/${id}`, data.title, words.drills.title)),
	];

	function firstPicture(topicId: string): string | undefined {
		const lesson = lessons.find((each) => topicOf(each) === topicId && pictureOf.get(each.id));
		return lesson && pictureOf.get(lesson.id);
	}
}
