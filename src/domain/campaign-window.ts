/**
 * When a campaign is open. Days are `YYYY-MM-DD` texts and compare as texts, so no time zone can move them;
 * `today` is passed in by the caller.
 */
import type { CampaignWindow } from '../schemas/campaign.ts';

export type Days = { from: string; to: string };
export type CampaignState =
	{ kind: 'now'; days: Days; daysLeft: number } | { kind: 'upcoming'; days: Days; daysUntil: number };

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Whether the campaign is open on `today`, else the next time it opens. */
export function campaignState(window: CampaignWindow, today: string): CampaignState {
	const year = Number(today.slice(0, 4));
	const rounds = [year - 1, year, year + 1, year + 2].map((each) => campaignDays(window, each));
	const open = rounds.find((days) => days.from <= today && today <= days.to);
	if (open) return { kind: 'now', days: open, daysLeft: daysBetween(today, open.to) };
	const next = rounds.find((days) => days.from > today) as Days;
	return { kind: 'upcoming', days: next, daysUntil: daysBetween(today, next.from) };
}

/** First and last day of the campaign that opens in `year`. */
export function campaignDays(window: CampaignWindow, year: number): Days {
	const exception = window.exceptions?.[String(year)];
	if (exception) return exception;
	if (window.kind === 'dates') {
		const overNewYear = window.to < window.from;
		return { from: dayIn(year, window.from), to: dayIn(overNewYear ? year + 1 : year, window.to) };
	}
	const day = weekdayOfMonth(year, window);
	return { from: addDays(day, -window.daysBefore), to: addDays(day, window.daysAfter) };
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `02-29` is the 28th in a year without one. */
function dayIn(year: number, monthDay: string): string {
	const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
	return `${year}-${monthDay === '02-29' && !leap ? '02-28' : monthDay}`;
}

function weekdayOfMonth(year: number, window: Extract<CampaignWindow, { kind: 'weekday' }>): string {
	const first = `${year}-${String(window.month).padStart(2, '0')}-01`;
	const shift = (weekdays.indexOf(window.weekday) - weekdayOf(first) + 7) % 7;
	if (window.which !== 'last') return addDays(first, shift + 7 * ordinals.indexOf(window.which));
	const fifth = addDays(first, shift + 28);
	return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(fifth, -7);
}

function weekdayOf(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day so many days later, or earlier. `YYYY-MM-DD`, both ways. */
export function addDays(day: string, count: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
