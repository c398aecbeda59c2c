/** Looks one question up: which pages have its words, what they say, in which order they answer. */
import { type Candidate, type Found, type Gathered, gatherPages, wordsToAsk } from '../domain/gather-pages.ts';
import { inOrder, type Leaning, type Ranked, rankPages } from '../domain/rank-pages.ts';
import { type Facets, type Filters, passes } from '../domain/search-filters.ts';
import type { SearchPage } from '../domain/search-page.ts';
import type { Question } from '../domain/understand-query.ts';
import type { Engine } from './search-engine.ts';

export type Results = {
	/** Pages whose text was read, best first. */
	ranked: Ranked[];
	/** The others, each read when it is asked for. */
	rest: (() => Promise<Ranked>)[];
	/** What all of them, unfiltered, can be filtered by. */
	facets: Facets[];
	/** `true` when no index could be reached: then only topics and cards were looked through. */
	withoutIndex: boolean;
};

/** Words asked of the index for one query. */
const mostWords = 10;
/** Pages read to rank them, and shown at once: more would be read only to be listed. */
export const mostRead = 8;
/** A page with less than this share of what the best page has is no answer. */
const enough = 0.45;
/** Before its text is read, less is known of a page: a lesson may say with other words what its quiz asks. */
const enoughToRead = 0.25;

/**
 * Asks the index for the words, reads the pages that have most of them, and ranks these. Which pages are results is
 * decided before any is filtered away, so that the numbers beside the filters hold.
 */
export async function lookUpIn(
	engine: Engine,
	question: Question,
	own: SearchPage[],
	filters: Filters,
	leaning: Leaning,
): Promise<Results> {
	const { candidates, weights } = await gather(engine, question);
	const rank = (pages: SearchPage[]): Ranked[] => rankPages(question, weights, pages, leaning);
	const readAll = (some: Candidate[]): Promise<SearchPage[]> => Promise.all(some.map(({ id }) => engine.read(id)));
	const most = Math.max(0, ...candidates.map(({ covered }) => covered));
	const read = await readAll(candidates.slice(0, mostRead).filter(({ covered }) => covered >= enoughToRead * most));
	const ranked = rank(read);
	const fromIndex = question.concepts.length > 1 ? ranked : withAll(read, ranked);
	const shown = relevant([...fromIndex, ...rank(own).filter((each) => isBetter(each, ranked[0]))].sort(inOrder));
	const facets = await engine.facets();
	const later = candidates.slice(mostRead).filter(({ covered }) => covered >= enough * most);
	const wanted = later.filter(({ id }) => passes(facets.get(id), filters));
	const kept = shown.filter(({ page }) => passes(page, filters));
	// A filter may leave few of the pages that were read: then the next ones are read and ranked too.
	const next = wanted.slice(0, wanted.length < later.length ? Math.max(0, mostRead - kept.length) : 0);
	const nextRead = await readAll(next);
	return {
		ranked: [...kept, ...withAll(nextRead, rank(nextRead))].sort(inOrder),
		rest: wanted.slice(next.length).map(({ id }) => async () => {
			const page = await engine.read(id);
			return withAll([page], rank([page]))[0] as Ranked;
		}),
		facets: [...shown.map(({ page }) => page), ...later.flatMap(({ id }) => facets.get(id) ?? [])],
		withoutIndex: false,
	};
}

async function gather(engine: Engine, question: Question): Promise<Gathered> {
	const words = wordsToAsk(question, mostWords);
	const [phrase, ...each] = await Promise.all([
		question.isQuote ? engine.findPhrase(question) : new Map<string, number[]>(),
		...words.map((word) => findWord(engine, word)),
	]);
	const found = new Map(words.map((word, index) => [word, each[index] as Found]));
	return gatherPages(question, found, phrase, engine.size);
}

/** A topic's own page is listed where it answers better than any other, or nearly as well. */
function isBetter({ score, covered }: Ranked, best: Ranked | undefined): boolean {
	return !best || score > best.score || covered >= Math.max(enough, 0.8 * best.covered);
}

/** A long word that is on no page is looked for by its pairs of characters: 路线图 by 路线. */
async function findWord(engine: Engine, word: string): Promise<Found> {
	const found = await engine.find(word);
	if (found.size > 0 || !/^\p{Script=Han}{3,8}$/u.test(word)) return found;
	const pairs = [...word].slice(0, -1).map((_, at) => word.slice(at, at + 2));
	const each = await Promise.all(pairs.map((pair) => engine.find(pair)));
	return new Map(each.flatMap((pages) => [...pages]));
}

/** The index may know a page by words that its text has not: it is shown, last. */
function withAll(pages: SearchPage[], ranked: Ranked[]): Ranked[] {
	const known = new Set(ranked.map(({ page }) => page));
	const others = pages.filter((page) => !known.has(page));
	return [...ranked, ...others.map((page) => ({ page, section: undefined, score: 0, covered: 0, exact: false }))];
}

/** The pages that have enough of what the best one has, and those that only the index knows. */
export function relevant(ranked: Ranked[]): Ranked[] {
	const best = { score: 0, covered: 0, ...ranked[0] };
	return ranked.filter(
		({ score, covered }) => score === 0 || covered >= enough * best.covered || score >= enough * best.score,
	);
}
