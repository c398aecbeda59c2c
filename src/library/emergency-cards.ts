/** Emergency cards as pages and search show them: numbers with their hours, the lesson with its address. */
import type { Call, EmergencyCard } from '../domain/search-answers.ts';
import type { Source } from '../schemas/sources.ts';
import { emergencies, helplines, lessonsById, topics } from './content.ts';
import { sourcesOf } from './lesson-view.ts';
import { href, type Locale } from './locales.ts';

/** All cards, in the order of the topics; a lesson that was withdrawn is no longer named. */
export async function emergencyCards(locale: Pick<Locale, 'segment'>): Promise<EmergencyCard[]> {
	const [lines, lessons, all] = [await helplines(), await lessonsById(), await topics()];
	const cards = (await emergencies()).map(({ id, data }): EmergencyCard => {
		const lesson = lessons.get(data.lesson ?? '');
		const topic = all.find((each) => each.id === data.topic);
		return {
			id,
			title: data.title,
			topic: data.topic,
			says: data.says,
			...(data.forChild && { forChild: true }),
			...(data.person && { person: data.person }),
			call: data.call.flatMap((number): Call[] =>
				lines
					.filter((line) => line.number === number)
					.map(({ number, short, hours, by }) => ({ number, short, hours, by })),
			),
			steps: data.steps,
			never: data.never,
			...(lesson && { lesson: { title: lesson.data.title, url: href(locale, `/lessons/${lesson.id}/`) } }),
			url: `${href(locale, `/lessons/${data.topic}/`)}#${id}`,
			always: topic?.scored === false,
		};
	});
	const order = all.map(({ id }) => id);
	return cards.sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic) || (a.id < b.id ? -1 : 1));
}

/** The cards of a topic, each with what it rests on. */
export async function cardsOf(
	locale: Pick<Locale, 'segment'>,
	topic: string,
): Promise<{ card: EmergencyCard; sources: Source[] }[]> {
	const entries = new Map((await emergencies()).map(({ id, data }) => [id, data]));
	const cards = (await emergencyCards(locale)).filter((card) => card.topic === topic);
	return Promise.all(
		cards.map(async (card) => ({ card, sources: await sourcesOf(entries.get(card.id)?.sources ?? []) })),
	);
}
