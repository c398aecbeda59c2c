/** The way of a query: understood, looked up, read, ranked. What each step decides is in `domain`; here they meet. */
import { rankPages } from '../domain/rank-pages.ts';
import type { EmergencyCard } from '../domain/search-answers.ts';
import { type Filters, passes } from '../domain/search-filters.ts';
import { type NowCard, soundsLikeNow } from '../domain/sounds-like-now.ts';
import { tidyQuery } from '../domain/tidy-query.ts';
import { type Question, spellOut, takeAsTyped, understandQuery } from '../domain/understand-query.ts';
import { lookUpIn, relevant, type Results } from './look-up.ts';
import { mendQuery } from './mend-query.ts';
import { readAnswers } from './search-answers.ts';
import { withEngine } from './search-engine.ts';
import { segment } from './segment.ts';

/** What was made of a query before any index is asked. */
export type Understood = {
	question: Question;
	/** As typed: to be compared with what the question became. */
	typed: string;
	/** What to do first; shown at once when it is sure, else when no page has the query word for word. */
	now: NowCard | undefined;
};

/** Throws only when the answers file cannot be read. */
export async function understand(base: string, typed: string, asTyped: boolean): Promise<Understood> {
	const { answers, lexicon } = await readAnswers(base);
	const plain = tidyQuery(typed, lexicon);
	if (asTyped) return { question: takeAsTyped(typed, lexicon, segment), typed, now: undefined };
	const mended = await mendQuery(base, plain);
	const question = understandQuery(mended, lexicon, segment);
	return { question, typed, now: soundsLikeNow([plain, mended], answers.emergencies, question.readers) };
}

/** The card to show above the results: a sentence that a page has is looked up, not cried out. */
export function cardFor({ now }: Understood, results: Results): EmergencyCard | undefined {
	return now && (now.sure || !results.ranked[0]?.exact) ? now.card : undefined;
}

/** Never throws: without an index there are still topics and cards. What no page has is looked for by its characters. */
export async function lookUp(base: string, understood: Understood, filters: Filters): Promise<Results> {
	const results = await lookUpOnce(base, understood, filters);
	const spelled = spellOut(understood.question);
	if (results.facets.length > 0 || spelled.concepts.length < 2) return results;
	return lookUpOnce(base, { ...understood, question: spelled }, filters);
}

async function lookUpOnce(base: string, { question, now }: Understood, filters: Filters): Promise<Results> {
	const { pages: own } = await readAnswers(base);
	const leaning = { lesson: now?.card.lesson?.url };
	try {
		return await withEngine(base, (engine) => lookUpIn(engine, question, own, filters, leaning));
	} catch (error) {
		console.error(error);
		const weights = question.concepts.map(() => 1);
		const ranked = relevant(rankPages(question, weights, own, leaning));
		const facets = ranked.map(({ page }) => page);
		return { ranked: ranked.filter(({ page }) => passes(page, filters)), rest: [], facets, withoutIndex: true };
	}
}
