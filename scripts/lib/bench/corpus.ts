/** The words of the made-up lessons, before any generator's own way of writing them. Pure: sentences come in. */
import { draw, randomFrom, type Random } from './random.ts';

/** A piece of a section. A table has two columns; a list item has a bold beginning and a rest. */
export type Block =
	| { kind: 'paragraph'; text: string }
	| { kind: 'table'; rows: [string, string][] }
	| { kind: 'list'; items: [string, string][] }
	| { kind: 'quotation'; text: string };

/** One section of a lesson; the title stands once in its lesson. */
export type Section = { title: string; blocks: Block[] };

/** About 3,000 characters in six sections, with a table, a list and a quotation. */
export type CorpusLesson = { topic: string; slug: string; title: string; summary: string; sections: Section[] };

/** Six topics of `content/topics.yaml`, in its order. */
export const corpusTopics = ['drowning', 'bullying', 'fire', 'traffic', 'food', 'epidemic'] as const;

const sectionsInLesson = 6;
const paragraphsInSection = 3;
const sentencesInParagraph = 8;

/** The first `count` lessons: the same sentences give the same lessons, and fewer are the beginning of more. */
export function makeLessons(count: number, sentences: readonly string[]): CorpusLesson[] {
	return Array.from({ length: count }, (_, index) => makeLesson(index, sentences));
}

function makeLesson(index: number, sentences: readonly string[]): CorpusLesson {
	const random = randomFrom(index + 1);
	const [title = '', summary = '', ...titles] = draw(sentences, 2 + sectionsInLesson, random);
	return {
		topic: corpusTopics[index % corpusTopics.length] as string,
		slug: `lesson-${index + 1}`,
		title: `${title.slice(0, 16)} ${index + 1}`,
		summary: `${summary}。`,
		sections: titles.map((words, place) => ({ title: words, blocks: makeBlocks(place, sentences, random) })),
	};
}

function makeBlocks(place: number, sentences: readonly string[], random: Random): Block[] {
	const some = (count: number): string[] => draw(sentences, count, random);
	const paragraphs = Array.from({ length: paragraphsInSection }, (): Block => {
		return { kind: 'paragraph', text: `${some(sentencesInParagraph).join('。')}。` };
	});
	return [...paragraphs, ...special(place, some)];
}

/** The third section holds a table, the fourth a list, the fifth a quotation. */
function special(place: number, some: (count: number) => string[]): Block[] {
	if (place === 2) return [{ kind: 'table', rows: some(4).map((text) => [text.slice(0, 4), text]) }];
	if (place === 3) return [{ kind: 'list', items: some(5).map((text) => [text.slice(0, 4), text]) }];
	if (place === 4) return [{ kind: 'quotation', text: some(1).join('') }];
	return [];
}
