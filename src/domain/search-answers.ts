/**
 * What the search panel knows before any index is there: the topics and their words, how people say things, and what
 * to do at this moment. Built with the site (library/search-answers.ts), one small file, so that it is there at once.
 */
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** A number to call: digits, what it is in two to four characters, when someone answers. */
export type Call = { number: string; short: string; hours: string; by: 'call' | 'sms' };

export type EmergencyCard = {
	id: string;
	title: string;
	topic: string;
	/** Lines of words, see schemas/emergency.ts. */
	says: string[];
	/** It speaks to a child about itself, see schemas/emergency.ts. */
	forChild?: true;
	person?: string;
	call: Call[];
	steps: string[];
	never: string;
	/** The lesson that explains it. */
	lesson?: { title: string; url: string };
	/** Where the card stands on a page of its topic. */
	url: string;
	/** `true` where a card is never held back: someone may be asking for themselves (mind, body). */
	always: boolean;
};

export type TopicAnswer = {
	id: string;
	title: string;
	childWord: string;
	summary: string;
	words: string[];
	url: string;
	taught: boolean;
};

export type SearchAnswers = {
	kind: 'search-answers';
	topics: TopicAnswer[];
	glossary: GlossaryEntry[];
	emergencies: EmergencyCard[];
	/** Traditional and simplified characters by turns: `體体證证`. */
	simple: string;
	/** Help lines. */
	numbers: string[];
	/** Words of titles that are to be kept whole. */
	words: string[];
};
