/** A campaign's lessons as elements in the browser know them. Withdrawn lessons are left out. */
import type { TitledLesson } from '../domain/certificate.ts';
import type { CourseLesson } from '../domain/completion.ts';
import { type CampaignEntry, lessonsById } from './content.ts';

/** The lessons of a campaign that hold, in order, each with its quiz when it has one: ids and stages only. */
export async function courseOf(campaign: CampaignEntry): Promise<CourseLesson[]> {
	return (await titledCourseOf(campaign)).map(({ title: _, ...lesson }) => lesson);
}

/** The same with the titles. */
export async function titledCourseOf({ data }: CampaignEntry): Promise<TitledLesson[]> {
	const all = await lessonsById();
	const lessons = data.lessons.flatMap((id) => all.get(id) ?? []);
	return lessons.map(({ id, data: { title, stages, quiz } }) => ({ id, title, stages, ...(quiz && { quiz }) }));
}
