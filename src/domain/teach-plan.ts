/** What to teach this month and next, from the windows of the campaigns. `today` is passed in. */
import type { CampaignWindow } from '../schemas/campaign.ts';
import { campaignDays, campaignState, type Days } from './campaign-window.ts';

export type Planned = { id: string; days: Days };
export type TeachPlan = {
	/** Open today or later this month, the one that ends first in front. */
	now: Planned[];
	/** Open on some day of next month, the earliest in front. */
	next: Planned[];
	/** The first to come after next month, when that month has none. */
	later?: Planned;
};

/** The plan on `today`. A campaign that goes on over the end of a month stands in both. */
export function teachPlan(campaigns: readonly { id: string; window: CampaignWindow }[], today: string): TeachPlan {
	const rounds = campaigns.flatMap(({ id, window }) => roundsOf(window, today).map((days) => ({ id, days })));
	const openIn = ({ from, to }: Days): Planned[] => rounds.filter(({ days }) => days.from <= to && from <= days.to);
	const now = openIn({ from: today, to: monthAfter(today, 0).to });
	const next = openIn(monthAfter(today, 1));
	const coming = campaigns.flatMap(({ id, window }) => upcoming(window, today).map((days) => ({ id, days })));
	const [later] = coming.sort(byStart);
	return {
		now: now.sort((a, b) => (a.days.to < b.days.to ? -1 : 1)),
		next: next.sort(byStart),
		...(next.length === 0 && later && { later }),
	};
}

/** First and last day of the month that is `count` months after that of `day`. */
export function monthAfter(day: string, count: number): Days {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count];
	const text = (date: number): string => new Date(date).toISOString().slice(0, 10);
	return { from: text(Date.UTC(year, month, 1)), to: text(Date.UTC(year, month + 1, 0)) };
}

/** A window opens once a year; one over New Year may belong to the year before. */
function roundsOf(window: CampaignWindow, today: string): Days[] {
	const year = Number(today.slice(0, 4));
	return [year - 1, year, year + 1].map((each) => campaignDays(window, each));
}

function upcoming(window: CampaignWindow, today: string): Days[] {
	const { to } = monthAfter(today, 1);
	const state = campaignState(window, to);
	return state.kind === 'upcoming' ? [state.days] : [];
}

const byStart = (a: Planned, b: Planned): number => (a.days.from < b.days.from ? -1 : 1);
