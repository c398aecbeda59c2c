/** The school year as the calendar's pages and file show it. */
import { calendarFile } from '../domain/calendar-file.ts';
import { campaignDays } from '../domain/campaign-window.ts';
import { monthOf, schoolYearOf } from '../domain/school-year.ts';
import { type PlanMonth, yearPlan } from '../domain/year-plan.ts';
import { type CampaignEntry, campaigns, lessons } from './content.ts';
import { titledCourseOf } from './course.ts';
import { href } from './locales.ts';

/** The day on which the site is built. */
const buildDay = (): string => new Date().toISOString().slice(0, 10);

/** From June on, schools plan the year that begins in September. */
export function plannedYear(today = buildDay()): number {
	return schoolYearOf(today) + (monthOf(today) >= 6 && monthOf(today) <= 8 ? 1 : 0);
}

/** What one stage does in the planned school year. */
export async function planOf(stage: string): Promise<PlanMonth[]> {
	const all = await Promise.all(
		(await campaigns()).map(async (campaign) => ({
			id: campaign.id,
			...campaign.data,
			lessons: await titledCourseOf(campaign),
		})),
	);
	const taught = (await lessons()).map(({ id, data: { title, stages } }) => ({ id, title, stages }));
	return yearPlan({ campaigns: all, lessons: taught }, stage, plannedYear());
}

/** A campaign's days of this year and the two after it, as an iCalendar file. */
export async function campaignIcs(campaign: CampaignEntry): Promise<string> {
	return icsOf([campaign]);
}

/** The same of all campaigns together. */
export async function calendarIcs(): Promise<string> {
	return icsOf(await campaigns());
}

function icsOf(entries: CampaignEntry[]): string {
	const today = buildDay();
	const first = Number(today.slice(0, 4));
	const events = entries.flatMap((entry) => [first, first + 1, first + 2].map((year) => eventOf(entry, year)));
	return calendarFile(events, today);
}

function eventOf({ id, data }: CampaignEntry, year: number) {
	return {
		uid: `${id}-${year}@pinganke`,
		...campaignDays(data.window, year),
		title: data.title,
		description: data.theme,
		url: new URL(href({ segment: undefined }, `/campaigns/${id}/`), import.meta.env.SITE).href,
	};
}
