/**
 * A school year for one stage: its campaigns in their months, and every other lesson of the stage spread over the
 * months of term that have least to do. Pure; the year is passed in.
 */
import type { CampaignWindow } from '../schemas/campaign.ts';
import type { Days } from './campaign-window.ts';
import { daysInSchoolYear, monthOf, schoolMonths } from './school-year.ts';

export type PlanLesson = { id: string; title: string; stages: readonly string[] };
export type PlanCampaign = {
	id: string;
	title: string;
	window: CampaignWindow;
	audience: readonly string[];
	/** In the order of teaching. */
	lessons: readonly PlanLesson[];
};

export type PlanMonth = {
	/** 1–12. */
	month: number;
	/** Calendar year in which this month lies. */
	year: number;
	/** By the day on which they open; each with its lessons for the stage. */
	campaigns: { id: string; title: string; days: Days; lessons: PlanLesson[] }[];
	/** Lessons of the stage that belong to no campaign. */
	lessons: PlanLesson[];
};

/** School is out; a lesson that no campaign asks for waits until term. */
const holidays = new Set<number>([2, 7, 8]);

/** The twelve months from September of `year`. A lesson that two campaigns name stands with each of them. */
export function yearPlan(
	{ campaigns, lessons }: { campaigns: readonly PlanCampaign[]; lessons: readonly PlanLesson[] },
	stage: string,
	year: number,
): PlanMonth[] {
	const isFor = ({ stages }: PlanLesson): boolean => stages.includes(stage);
	const dated = campaigns
		.filter(({ audience }) => audience.includes(stage))
		.map(({ id, title, window, lessons: taught }) => ({
			id,
			title,
			days: daysInSchoolYear(window, year),
			lessons: taught.filter(isFor),
		}))
		.sort((one, other) => (one.days.from < other.days.from ? -1 : 1));
	const months = schoolMonths.map((month): PlanMonth => ({
		month,
		year: month >= 9 ? year : year + 1,
		campaigns: dated.filter(({ days }) => monthOf(days.from) === month),
		lessons: [],
	}));
	const planned = new Set(dated.flatMap((campaign) => campaign.lessons.map(({ id }) => id)));
	for (const lesson of lessons.filter((each) => isFor(each) && !planned.has(each.id)))
		idlest(months).lessons.push(lesson);
	return months;
}

/** The month of term with the fewest lessons; the earliest of several. */
function idlest(months: PlanMonth[]): PlanMonth {
	const load = ({ campaigns, lessons }: PlanMonth): number =>
		lessons.length + campaigns.reduce((sum, campaign) => sum + campaign.lessons.length, 0);
	const term = months.filter(({ month }) => !holidays.has(month));
	return term.reduce((least, each) => (load(each) < load(least) ? each : least));
}
