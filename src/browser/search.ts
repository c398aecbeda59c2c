/** The way of a query: understood, looked up, read, ranked. What each step decides is in `domain`; here they meet. */
import { cutWords } from '../domain/cut-words.ts';
import { type Candidate, type Found, gatherPages, wordsToAsk } from '../domain/gather-pages.ts';
import { findSlips, mendSlips } from '../domain/mend-slips.ts';
import { inOrder, type Ranked, rankPages } from '../domain/rank-pages.ts';
import { readLetters } from '../domain/read-letters.ts';
import type { EmergencyCard } from '../domain/search-answers.ts';
import { type Facets, type Filters, passes } from '../domain/search-filters.ts';
import { type NowCard, soundsLikeNow } from '../domain/sounds-like-now.ts';
import { tidyQuery } from '../domain/tidy-query.ts';
import { type Question, spellOut, takeAsTyped, understandQuery } from '../domain/understand-query.ts';
import type { Stage } from '../schemas/shared.ts';
import { type Answers, readAnswers, readSounds } from './search-answers.ts';
import { type Engine, withEngine } from './search-engine.ts';
import { segment } from './segment.ts';

/** What was made of a query before any index is asked. */
export type Understood = {
	question: Question;
	/** As typed: to be compared with what the question became. */
	typed: string;
	/** What to do first; shown at once when it is sure, else when no page has the query word for word. */
	now: NowCard | undefined;
};

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

/** Words asked of the index for one query, and pages read to rank them. */
const [mostWords, mostRead] = [10, 8];
/** A page with less than this share of what the best page has is no answer. */
const enough = 0.45;
/** Before its text is read, less is known of a page: a lesson may say with other words what its quiz asks. */
const enoughToRead = 0.25;

/** Throws only when the answers file cannot be read. */
export async function understand(base: string, typed: string, asTyped: boolean): Promise<Understood> {
	const { answers, lexicon } = await readAnswers(base);
	const plain = tidyQuery(typed, lexicon);
	if (asTyped) return { question: takeAsTyped(typed, lexicon, segment), typed, now: undefined };
	const mended = await mend(base, plain);
	const question = understandQuery(mended, lexicon, segment);
	return { question, typed, now: soundsLikeNow([plain, mended], answers.emergencies, question.readers) };
}

/** Letters become words and slips are mended, when the table of sounds is there and the query needs it. */
async function mend(base: string, plain: string): Promise<string> {
	const { lexicon } = await readAnswers(base);
	const needed = cutWords(plain, lexicon.dictionary, segment).some(({ known, text }) => !known && !/^\d+$/.test(text));
	const reading = readSounds(base);
	// Read with the first search in any case, so that no later one has to wait for it.
	if (!needed) return (reading.catch(() => undefined), plain);
	try {
		const sounds = await reading;
		const read = (await isWritten(base, plain)) ? plain : readLetters(plain, sounds);
		const slips = findSlips(read, sounds, segment);
		const real = await Promise.all(slips.map(({ typed }) => isWritten(base, typed)));
		return mendSlips(
			read,
			slips.filter((_, index) => !real[index]),
		);
	} catch (error) {
		console.warn(error);
		return plain;
	}
}

/** Whether a page has these very characters: then they are no slip, however rare, and no pinyin. */
async function isWritten(base: string, text: string): Promise<boolean> {
	return withEngine(base, async (engine) => {
		const found = [...(await engine.find(text))].sort((a, b) => b[1] - a[1]).slice(0, 2);
		const pages = await Promise.all(found.map(([id]) => engine.read(id)));
		return pages.some((page) => page.sections.some(({ bareText }) => bareText.includes(text)));
	});
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
	const { pages } = await readAnswers(base);
	const own = pages;
	const leaning = { stage: (filters.stage || undefined) as Stage | undefined, lesson: now?.card.lesson?.url };
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

/** A long word that is on no page is looked for by its pairs of characters: 路线图 by 路线. */
async function findWord(engine: Engine, word: string): Promise<Found> {
	const found = await engine.find(word);
	if (found.size > 0 || !/^\p{Script=Han}{3,8}$/u.test(word)) return found;
	const pairs = [...word].slice(0, -1).map((_, at) => word.slice(at, at + 2));
	const each = await Promise.all(pairs.map((pair) => engine.find(pair)));
	return new Map(each.flatMap((pages) => [...pages]));
}

type Leaning = Parameters<typeof rankPages>[3];

async function lookUpIn(
	engine: Engine,
	question: Question,
	own: Answers['pages'],
	filters: Filters,
	leaning: Leaning,
): Promise<Results> {
	const asked = wordsToAsk(question, mostWords);
	const found = new Map(await Promise.all(asked.map(async (word) => [word, await findWord(engine, word)] as const)));
	const phrase: Found = question.isQuote ? await engine.findPhrase(question) : new Map();
	const { candidates, weights } = gatherPages(question, found, phrase, engine.size);
	const facets = await engine.facets();
	const allowed = candidates.filter(({ id }) => passes(facets.get(id), filters));
	const most = Math.max(0, ...candidates.map(({ covered }) => covered));
	const [toRead, later] = [allowed.slice(0, mostRead), allowed.slice(mostRead)];
	const read = await Promise.all(
		toRead.filter(({ covered }) => covered >= enoughToRead * most).map(({ id }) => engine.read(id)),
	);
	const ranked = rankPages(question, weights, read, leaning);
	const best = ranked[0];
	const fromIndex = question.concepts.length > 1 ? ranked : withAll(read, ranked);
	const fromOwn = rankPages(question, weights, own, leaning).filter(
		({ score, covered }) => !best || score > best.score || covered >= Math.max(enough, 0.8 * best.covered),
	);
	const shown = [...fromIndex, ...fromOwn.filter(({ page }) => passes(page, filters))].sort(inOrder);
	return {
		ranked: relevant(shown),
		rest: later
			.filter(({ covered }) => covered >= enough * most)
			.map(({ id }: Candidate) => async () => {
				const page = await engine.read(id);
				return withAll([page], rankPages(question, weights, [page], leaning))[0] as Ranked;
			}),
		facets: [
			...candidates.flatMap(({ id, covered }) => (covered >= enough * most && facets.get(id)) || []),
			...fromOwn.map(({ page }) => page),
		],
		withoutIndex: false,
	};
}

/** The index may know a page by words that its text has not: it is shown, last. */
function withAll(pages: Answers['pages'], ranked: Ranked[]): Ranked[] {
	const known = new Set(ranked.map(({ page }) => page));
	const others = pages.filter((page) => !known.has(page));
	return [...ranked, ...others.map((page) => ({ page, section: undefined, score: 0, covered: 0, exact: false }))];
}

/** The pages that have enough of what the best one has, and those that only the index knows. */
function relevant(ranked: Ranked[]): Ranked[] {
	const best = { score: 0, covered: 0, ...ranked[0] };
	return ranked.filter(
		({ score, covered }) => score === 0 || covered >= enough * best.covered || score >= enough * best.score,
	);
}
