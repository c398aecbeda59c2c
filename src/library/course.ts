/** A campaign's lessons as elements in the browser know them: ids only. Withdrawn lessons are left out. */
import type { CourseLesson } from '../domain/completion.ts';
import { type CampaignEntry, lessonsById } from './content.ts';

/** The lessons of a campaign that hold, in order, each with its quiz when it has one. */
export async function courseOf({ data }: CampaignEntry): Promise<CourseLesson[]> {
	const all = await lessonsById();
	const lessons = data.lessons.flatMap((id) => all.get(id) ?? []);
	return lessons.map(({ id, data: { quiz } }) => ({ id, ...(quiz !== undefined && { quiz }) }));
}
