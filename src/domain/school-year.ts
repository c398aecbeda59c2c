/** The school year: twelve months from September. Days are `YYYY-MM-DD`; `today` is passed in. */
import type { CampaignWindow } from '../schemas/campaign.ts';
import { campaignDays, type Days } from './campaign-window.ts';

/** Months in the order of the school year. */
export const schoolMonths = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The calendar year in which the school year of `today` began. */
export function schoolYearOf(today: string): number {
	const year = Number(today.slice(0, 4));
	return monthOf(today) >= 9 ? year : year - 1;
}

/** When the campaign opens within the school year that began in September of `year`. */
export function daysInSchoolYear(window: CampaignWindow, year: number): Days {
	const days = campaignDays(window, year);
	return monthOf(days.from) >= 9 ? days : campaignDays(window, year + 1);
}

/** 1–12. */
export function monthOf(day: string): number {
	return Number(day.slice(5, 7));
}
