/**
 * First look: which pages may answer, by the words that an index finds on them. No text is read yet. Words that stand
 * together in one section count twice: once for their page, once for the section.
 */
import type { Question } from './understand-query.ts';

/** What an index says about one word: page → its sections that have it, 0 being its title and the questions it answers. */
export type Found = Map<string, number[]>;

export type Candidate = {
	id: string;
	score: number;
	/** Share of what was asked, by weight, that the page has: 1 is all. */
	covered: number;
};

/** The words to ask the index for: every word said, then what they mean, at most `limit` of them. */
export function wordsToAsk({ concepts }: Question, limit: number): string[] {
	const asked: string[] = [];
	const longest = Math.max(0, ...concepts.map(({ words }) => words.length));
	for (let place = 0; place < longest; place += 1) {
		asked.push(...concepts.flatMap(({ words }) => words[place]?.text ?? []));
	}
	return [...new Set(asked)].slice(0, limit);
}

/** `weights` says how much each concept of the question tells, in their order. */
export type Gathered = { candidates: Candidate[]; weights: number[] };

/** A title, or a question that the author foresaw, says what a page is for. */
const inTitle = 1.5;
/** What stands word for word on a page answers better than all its words apart. */
const wholePhrase = 3;

/** The pages that have any of the words, best first; `phrase` are those that may have all of it, `size` is that of the index. */
export function gatherPages(question: Question, found: Map<string, Found>, phrase: Found, size: number): Gathered {
	const spots = new Map<string, Spot>();
	const weights: number[] = [];
	let whole = 0;
	for (const { words, known } of question.concepts) {
		const best = bestSections(words, found);
		const telling = words.find(({ text }) => (found.get(text)?.size ?? 0) > 0) ?? words[0];
		const weight =
			rarity(found.get(telling?.text ?? '')?.size ?? 0, size) * (words[0]?.weight ?? 1) * (known ? 1.2 : 0.85);
		weights.push(weight);
		// What no page has cannot be missed on one.
		if (best.size > 0) whole += weight;
		for (const [id, sections] of best) add(spots, id, sections, weight);
	}
	for (const id of phrase.keys()) {
		const spot = spots.get(id) ?? { sections: new Map(), page: 0, covered: 0 };
		spots.set(id, {
			...spot,
			page: spot.page + wholePhrase * Math.max(1, whole),
			covered: Math.max(spot.covered, whole),
		});
	}
	const candidates = [...spots]
		.map(([id, { sections, page, covered }]) => ({
			id,
			score: page + Math.max(0, ...sections.values()),
			covered: whole > 0 ? covered / whole : 1,
		}))
		// Among equals the order in which the index gave them: Pagefind's is its own ranking.
		.sort((a, b) => b.score - a.score);
	return { candidates, weights };
}

/** What a page gathers: in each section, and all over. */
type Spot = { sections: Map<number, number>; page: number; covered: number };

/** Page → section → how well the best of these words that it has stands for them. */
function bestSections(words: Question['concepts'][number]['words'], found: Map<string, Found>) {
	const best = new Map<string, Map<number, number>>();
	for (const { text, weight } of words) {
		for (const [id, sections] of found.get(text) ?? []) {
			const known = best.get(id) ?? new Map<number, number>();
			for (const section of sections) known.set(section, Math.max(known.get(section) ?? 0, weight));
			best.set(id, known);
		}
	}
	return best;
}

function add(spots: Map<string, Spot>, id: string, sections: Map<number, number>, weight: number): void {
	const spot = spots.get(id) ?? { sections: new Map<number, number>(), page: 0, covered: 0 };
	let most = 0;
	for (const [section, fit] of sections) {
		const counted = fit * weight * (section === 0 ? inTitle : 1);
		most = Math.max(most, counted);
		spot.sections.set(section, (spot.sections.get(section) ?? 0) + counted);
	}
	spots.set(id, { sections: spot.sections, page: spot.page + most, covered: spot.covered + weight });
}

/** Rare words tell more than common ones. Above 0 for a word on every page. */
function rarity(pages: number, all: number): number {
	return Math.log(1 + (all + 1) / (pages + 0.5));
}
