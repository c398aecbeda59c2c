/** What a campaign says about its days. Ids that it names are looked up with all others. */
import type { Page, Rule } from '../content.ts';
import { at, problemHere, text, top } from '../cursor.ts';
import type { Problem } from '../problem.ts';

export const campaigns: Rule = (content) => content.campaigns.flatMap(exceptions);

function exceptions(campaign: Page): Problem[] {
	const all = at(top(campaign), 'window', 'exceptions');
	const years = typeof all.value === 'object' && all.value !== null ? Object.keys(all.value) : [];
	return years.flatMap((year) =>
		exception(year, text(at(all, year, 'from')), text(at(all, year, 'to')), () => at(all, year)),
	);
}

function exception(
	year: string,
	from: string | undefined,
	to: string | undefined,
	place: () => ReturnType<typeof at>,
): Problem[] {
	if (from === undefined || to === undefined) return [];
	if (from > to) return [problemHere(place(), '结束的日子在开始之前 → 把 from 和 to 对调')];
	if (!from.startsWith(year)) return [problemHere(place(), `写的是 ${year} 年，日期却从 ${from} 开始 → 改年份或日期`)];
	return [];
}
