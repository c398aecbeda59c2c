/**
 * What a question is about. Words of asking are dropped, each word that is left brings the words that the lessons use
 * for it, and what was made of the query can be shown to the one who typed it.
 */
import type { Stage } from '../schemas/shared.ts';
import { bareText } from './bare-text.ts';
import { cutWords, type CutWord } from './cut-words.ts';
import { fillerCharacters } from './query-fillers.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { tidyQuery } from './tidy-query.ts';

/** A word to look for and how much finding it counts, from 0 to 1. */
export type Wanted = { text: string; weight: number };

/** One thing that is asked about: what was said, and the words that answer to it, the word itself first. */
export type Concept = { said: string; words: Wanted[]; known: boolean };

export type Question = {
	/** As typed, made plain (half width, simplified). */
	text: string;
	/** What surely stands so in a text if the query does: the words typed but for the first and the last, which may be cut. */
	core: string;
	/** The whole of it without spaces and punctuation, to look for as a phrase. */
	phrase: string;
	/** Whether it may be a piece of a text, unlike known words set side by side. */
	isQuote: boolean;
	concepts: Concept[];
	/** Topics whose own words were said. */
	topics: string[];
	/** Who seems to be asking. */
	readers: Stage[];
	/** What kind of page is asked for. */
	kind: Meaning['kind'];
	/** Words that are looked for, for the reader; the same as `text` when nothing was made of it. */
	shown: string;
};

type Segment = (text: string) => string[];

/** Words of a stretch that is looked for whole; more would keep the index busy and say no more. */
const longestCore = 24;

/** A few characters are a word, and a long text would keep the index busy and say no more. */
const [shortestQuote, longestQuote] = [4, 24];

/** How much a word of the glossary counts beside the word that was typed, by its place. */
const meaningWeights = [0.75, 0.6, 0.45];

/** Looks at the query. `text` of an empty query is empty, and so are its concepts. */
export function understandQuery(typed: string, lexicon: Lexicon, segment: Segment): Question {
	const text = tidyQuery(typed, lexicon);
	const cut = cutWords(text, lexicon.dictionary, segment);
	const telling = cut.filter(({ filler }) => !filler);
	const used = telling.length > 0 ? telling : cut;
	return questionOf(text, cut, used, lexicon, (word) => conceptOf(word, lexicon));
}

/** The words exactly as they were typed, each of them, and nothing else. */
export function takeAsTyped(typed: string, lexicon: Lexicon, segment: Segment): Question {
	const text = tidyQuery(typed, { simple: new Map(), numbers: new Set() });
	const cut = cutWords(text, lexicon.dictionary, segment);
	const question = questionOf(text, cut, cut, lexicon, ({ text: said, known }) => ({
		said,
		words: [{ text: said, weight: weightOf(said) }],
		known,
	}));
	return { ...question, shown: text, topics: [], readers: [], kind: undefined };
}

/** The same question character by character, for words that no page has: 溺毙 still finds 溺水. */
export function spellOut(question: Question): Question {
	const characters = [...new Set(question.phrase)].filter(
		(character) => /\p{Script=Han}/u.test(character) && !fillerCharacters.has(character),
	);
	const concepts = characters.map((said) => ({ said, words: [{ text: said, weight: 1 }], known: false }));
	return { ...question, core: '', isQuote: false, concepts, shown: characters.join(' ') };
}

function questionOf(
	text: string,
	all: CutWord[],
	words: CutWord[],
	{ meanings, topicsOf }: Lexicon,
	concept: (word: CutWord) => Concept,
): Question {
	const phrase = bareText(text);
	const said = [...new Map(words.map((word) => [word.text, word])).values()];
	return {
		text,
		core: coreOf(all),
		phrase,
		isQuote: phrase.length >= shortestQuote && phrase.length <= longestQuote && (all.length > 2 || all.some(isLoose)),
		concepts: said.map(concept),
		topics: [...new Set(said.flatMap((word) => topicsOf.get(word.text) ?? []))],
		readers: readersOf(
			text,
			said.map((word) => meanings.get(word.text)?.stage),
		),
		kind: said.map((word) => meanings.get(word.text)?.kind).find((kind) => kind !== undefined),
		shown: said.map((word) => word.text).join(' '),
	};
}

function conceptOf({ text, known }: CutWord, { meanings }: Lexicon): Concept {
	const meant = (meanings.get(text)?.means ?? []).filter((word) => word !== text).slice(0, meaningWeights.length);
	const words = meant.map((word, index) => ({ text: word, weight: meaningWeights[index] as number }));
	return { said: text, words: [{ text, weight: weightOf(text) }, ...words], known };
}

/** Who says 我 and speaks of no child is a child. */
function readersOf(text: string, stages: (Stage | undefined)[]): Stage[] {
	const named = stages.filter((stage) => stage !== undefined);
	if (named.length > 0) return named;
	return text.includes('我') ? ['lower-primary', 'upper-primary', 'middle', 'high'] : [];
}

function coreOf(words: CutWord[]): string {
	if (words.length < 4 || words.length > longestCore) return '';
	return words
		.slice(1, -1)
		.map((word) => word.text)
		.join('');
}

/** Known words are what people look for; what stands between them was written by someone. */
function isLoose({ known, filler }: CutWord): boolean {
	return !known || filler;
}

/** One character alone may stand in many words. */
function weightOf(word: string): number {
	return [...word].length === 1 && /\p{Script=Han}/u.test(word) ? 0.6 : 1;
}
