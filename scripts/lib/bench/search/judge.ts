/** How well a search answers the judged queries. Pure. */
import { type JudgedQuery, type QueryKind, wantedCards } from './queries.ts';

/** What a search gave: the card above the list, if any, and the addresses of the list, without `#…`. */
export type Given = { card?: { id: string; leads: string[] } | undefined; addresses: string[] };

export type Score = {
	queries: number;
	hit1: number;
	hit3: number;
	mrr: number;
	zero: number;
	/** Share of the pages with a word that were found; undefined for kinds where that is not asked. */
	recall: number | undefined;
};

/** Place of the first right answer, from 1; Infinity when there is none. A card takes the first place, right or not. */
export function rankOf(query: JudgedQuery, { card, addresses }: Given): number {
	const places = [...(card ? [isRightCard(query, card)] : []), ...addresses.map((each) => query.want.includes(each))];
	const at = places.indexOf(true);
	return at < 0 ? Infinity : at + 1;
}

/** Scores of some queries. `exists` says whether the site has a page: what is not written cannot be found. */
export function scoreOf(
	queries: JudgedQuery[],
	given: Map<string, Given>,
	exists: (address: string) => boolean,
): Score {
	const ranks = queries.map((query) => rankOf(query, given.get(query.q) as Given));
	const share = (isSo: (rank: number) => boolean): number => ranks.filter(isSo).length / Math.max(1, ranks.length);
	const words = queries.filter(({ contains }) => contains !== undefined);
	const asked = words.flatMap((query) => (query.contains ?? []).filter(exists).map((address) => ({ query, address })));
	const found = asked.filter(({ query, address }) => given.get(query.q)?.addresses.includes(address));
	return {
		queries: queries.length,
		hit1: share((rank) => rank === 1),
		hit3: share((rank) => rank <= 3),
		mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / Math.max(1, ranks.length),
		zero: queries.filter(({ q }) => isEmpty(given.get(q) as Given)).length,
		recall: asked.length === 0 ? undefined : found.length / asked.length,
	};
}

/** Queries of one half that the site can answer at all, by kind. */
export function answerable(
	queries: JudgedQuery[],
	half: JudgedQuery['half'],
	kind: QueryKind,
	exists: (address: string) => boolean,
): JudgedQuery[] {
	return queries.filter(
		(query) =>
			query.half === half &&
			query.kind === kind &&
			query.want.some((each) => /^(?:emergency|card):/.test(each) || exists(each)),
	);
}

/** A card is right when it is the one, or when it leads to a page that is: its lesson, or the page it stands on. */
function isRightCard(query: JudgedQuery, { id, leads }: NonNullable<Given['card']>): boolean {
	return wantedCards(query).includes(id) || leads.some((address) => query.want.includes(address));
}

function isEmpty({ card, addresses }: Given): boolean {
	return card === undefined && addresses.length === 0;
}
