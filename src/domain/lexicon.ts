/** The answers file made ready for looking things up. Pure; made once for each page that searches. */
import type { Stage } from '../schemas/shared.ts';
import { bareText } from './bare-text.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { SearchAnswers } from './search-answers.ts';

export type Meaning = { means: string[]; stage: Stage | undefined; kind: GlossaryEntry['kind'] };

export type Lexicon = {
	simple: Map<string, string>;
	numbers: Set<string>;
	/** Words that a query is cut into before anything else. */
	dictionary: Set<string>;
	/** What a word that people type means in the words of the lessons. */
	meanings: Map<string, Meaning>;
	/** Topics that a word belongs to. */
	topicsOf: Map<string, string[]>;
};

export function makeLexicon({ topics, glossary, simple, numbers, words }: SearchAnswers): Lexicon {
	const meanings = new Map<string, Meaning>();
	for (const { says, means, stage, kind } of glossary) {
		for (const word of says) meanings.set(bareText(word), { means: means.map(bareText), stage, kind });
	}
	const topicsOf = new Map<string, string[]>();
	for (const topic of topics) {
		for (const word of [topic.title, topic.childWord, ...topic.words].map(bareText)) {
			topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic.id]);
		}
	}
	const known = [...meanings.keys(), ...topicsOf.keys(), ...[...meanings.values()].flatMap(({ means }) => means)];
	const dictionary = new Set([...known, ...words].filter((word) => word.length >= 2));
	return { simple: pairs(simple), numbers: new Set(numbers), dictionary, meanings, topicsOf };
}

function pairs(text: string): Map<string, string> {
	const characters = [...text];
	const map = new Map<string, string>();
	for (let index = 0; index + 1 < characters.length; index += 2) {
		map.set(characters[index] as string, characters[index + 1] as string);
	}
	return map;
}
