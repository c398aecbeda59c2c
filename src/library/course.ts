/** A campaign's lessons as elements in the browser know them. Withdrawn lessons are left out. */
import type { TitledLesson } from '../domain/certificate.ts';
import type { CourseLesson } from '../domain/completion.ts';
import { type CampaignEntry, campaigns, lessonsById } from './content.ts';

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

/** Whether there is something to practise in it. Where nothing is scored, no ring is drawn and no paper is made. */
export async function isCounted(campaign: CampaignEntry): Promise<boolean> {
	return (await courseOf(campaign)).some(({ quiz }) => quiz !== undefined);
}

/** The campaigns with something to practise. */
export async function countedCampaigns(): Promise<CampaignEntry[]> {
	const all = await campaigns();
	const counted = await Promise.all(all.map(isCounted));
	return all.filter((_, index) => counted[index]);
}
