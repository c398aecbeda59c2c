/** The judged queries: what was asked, and each address that would be a right first answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../settings.ts';

export const queryKinds = ['word', 'phrase', 'question', 'synonym', 'pinyin', 'slip', 'emergency'] as const;
export type QueryKind = (typeof queryKinds)[number];

export type JudgedQuery = {
	q: string;
	kind: QueryKind;
	/** Of the judged set search was tuned on one half only; our own were all tuned on. */
	half: 'tune' | 'hold' | 'own';
	/** Addresses, and `emergency:<what>` for the card above the list. */
	want: string[];
	/** For words: every lesson that has the word. */
	contains?: string[];
};

/** Which of our cards each of the judge's markers means. */
const cards: Record<string, string[]> = {
	abuse: ['someone-touched-me'],
	attacker: ['attacker'],
	bite: ['bitten-by-dog'],
	bleeding: ['bleeding', 'nosebleed'],
	bullied: ['beaten-now', 'bullied'],
	burn: ['burn'],
	choking: ['choking'],
	'clothes-fire': ['clothes-on-fire'],
	co: ['carbon-monoxide'],
	earthquake: ['earthquake-now'],
	'fell-in': ['me-in-water'],
	fire: ['fire-here', 'oil-pan-fire'],
	flood: ['flood-now'],
	gas: ['gas-leak'],
	ice: ['fell-through-ice'],
	'in-water': ['someone-in-water'],
	lift: ['stuck-in-lift'],
	lost: ['lost-child'],
	poison: ['poisoned-food'],
	scam: ['money-scam'],
	seizure: ['seizure'],
	shock: ['electric-shock', 'wire-down'],
	smoke: ['smoke-outside'],
	stampede: ['crowd-crush'],
	suicide: ['not-wanting-to-live', 'friend-not-wanting-to-live'],
	traffic: ['traffic-accident'],
	unconscious: ['not-responding'],
};

export function readQueries(): JudgedQuery[] {
	const own = read('own-queries.yaml').map((query): JudgedQuery => ({ ...query, half: 'own' }));
	return [...read('queries.yaml'), ...own];
}

function read(file: string): JudgedQuery[] {
	return parse(readFileSync(join(root, 'tests', 'search', file), 'utf8')) as JudgedQuery[];
}

/** Ids of the cards that answer a query. Throws on a marker that nobody has said the meaning of. */
export function wantedCards({ want }: JudgedQuery): string[] {
	const named = want.filter((each) => each.startsWith('card:')).map((each) => each.slice('card:'.length));
	const marked = want
		.filter((each) => each.startsWith('emergency:'))
		.flatMap((each) => {
			const known = cards[each.slice('emergency:'.length)];
			if (!known) throw new Error(`tests/search/queries.yaml names ${each}, which no card answers`);
			return known;
		});
	return [...named, ...marked];
}
