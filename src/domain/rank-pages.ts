/**
 * Second look: pages whose text is at hand, in the order in which they answer. The phrase as it was typed comes first,
 * in a title, a heading or the text; then all words, then most of them; the reader's stage and the kind of page decide
 * among equals. A page is as good as its best section, since that is what a reader is led to; what a quiz answers, its
 * lesson answers before it.
 */
import type { Stage } from '../schemas/shared.ts';
import { phraseShare } from './phrase-share.ts';
import type { PageKind, PageSection, SearchPage } from './search-page.ts';
import type { Concept, Question } from './understand-query.ts';

export type Ranked = { page: SearchPage; section: PageSection | undefined; score: number; covered: number };

/** What decides among equals: the stage that the reader chose, and the lesson of the card that is shown. */
export type Leaning = { stage?: Stage | undefined; lesson?: string | undefined };

type Weighed = { page: SearchPage; section: PageSection | undefined; words: number; phrase: number; covered: number };

const kinds: Record<PageKind, number> = { lesson: 1, campaign: 0.8, quiz: 0.78, notice: 0.76, topic: 0.74, page: 0.6 };
/** A phrase found whole is worth more than any words found apart. */
const phraseIn = { title: 3, heading: 2.4, text: 2 };
const fromQuiz = 0.9;
/** A question that the page's author foresaw. */
const askedWeight = 1.6;
const fromAsks = 0.9;

/** `weights` are those of the question's concepts (see gatherPages). Pages that have nothing of it are left out. */
export function rankPages(question: Question, weights: number[], pages: SearchPage[], leaning: Leaning = {}): Ranked[] {
	const titles = titleWeights(question, weights, pages);
	const weighed = pages.map((page) => weigh(question, weights, titles, page));
	const quizzes = new Map(weighed.flatMap((each) => (each.page.lesson ? [[each.page.lesson, each] as const] : [])));
	return weighed
		.map((each) => withQuiz(each, quizzes))
		.map(({ page, section, words, phrase, covered }) => {
			const score = (words * (0.35 + 0.65 * covered) + phrase) * favour(question, page, leaning);
			return { page, section, score, covered };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
}

/** How well a page suits, from its words and from the phrase, before anything is favoured. */
function weigh(question: Question, weights: number[], titles: number[], page: SearchPage): Weighed {
	const most = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	let words = 0;
	let covered = 0;
	let foreseen = 0;
	question.concepts.forEach((concept, index) => {
		const weight = (weights[index] as number) / most;
		const title = strength(concept, (word) => shareIn(page.bareTitle, word));
		const anywhere = strength(concept, (word) => Math.min(1, countIn(page, word) / 4 + shareOn(page, word) / 2));
		words += (1.2 * title * (titles[index] as number)) / most + 0.5 * anywhere * weight;
		covered +=
			Math.max(
				title,
				strength(concept, (word) => shareOn(page, word)),
			) * weight;
	});
	const sections = page.sections.map((section) => ({ section, ...weighSection(question, weights, most, section) }));
	const best = sections.reduce<(typeof sections)[number] | undefined>(
		(found, each) => (found && found.words + found.phrase >= each.words + each.phrase ? found : each),
		undefined,
	);
	for (const ask of page.asks) {
		const asked = askedShare(question, weights, most, ask);
		foreseen = Math.max(foreseen, asked.share);
		covered = Math.max(covered, fromAsks * asked.words);
	}
	words += askedWeight * foreseen;
	const title = phraseIn.title * phraseShare(question.phrase, page.bareTitle);
	return {
		page,
		section: best && best.words + best.phrase > 0 ? best.section : undefined,
		words: words + (best?.words ?? 0),
		phrase: Math.max(title, best?.phrase ?? 0),
		covered: Math.min(1, covered),
	};
}

function weighSection(question: Question, weights: number[], most: number, section: PageSection) {
	let words = 0;
	let found = 0;
	question.concepts.forEach((concept, index) => {
		const heading = strength(concept, (word) => shareIn(section.bareHeading, word));
		const text = strength(concept, (word) => textStrength(section.bareText, word));
		found += Math.min(1, Math.max(heading, text));
		words += ((0.8 * heading + text) * (weights[index] as number)) / most;
	});
	// Words that stand together in one section answer better than the same words all over a page.
	const together = question.concepts.length > 1 ? 0.3 * (found / question.concepts.length) ** 2 : 0;
	const phrase = Math.max(
		phraseIn.heading * phraseShare(question.phrase, section.bareHeading),
		phraseIn.text * phraseShare(question.phrase, section.bareText),
	);
	return { words: words + together, phrase };
}

/** A word that is common in texts may still be rare in titles: 门 in 先摸门，再关门. */
function titleWeights({ concepts }: Question, weights: number[], pages: SearchPage[]): number[] {
	return concepts.map((concept, index) => {
		const found = pages.filter(({ bareTitle }) => concept.words.some(({ text }) => bareTitle.includes(text))).length;
		const rare = Math.log(1 + (pages.length + 1) / (found + 0.5)) * (concept.words[0]?.weight ?? 1);
		return Math.max(weights[index] as number, rare / 2);
	});
}

/** How near the query is to a question that the page answers: its words, and its wording. */
function askedShare(
	question: Question,
	weights: number[],
	most: number,
	ask: string,
): { words: number; share: number } {
	const words = question.concepts.reduce(
		(sum, concept, index) =>
			sum + (strength(concept, (word) => shareIn(ask, word)) * (weights[index] as number)) / most,
		0,
	);
	return { words, share: (0.6 * words + 0.4 * likeness(question.phrase, ask)) ** 1.5 };
}

/** Share of the pairs of characters that two texts have in common. */
function likeness(a: string, b: string): number {
	const [one, two] = [pairsOf(a), pairsOf(b)];
	const common = [...one].filter((pair) => two.has(pair)).length;
	return (2 * common) / Math.max(1, one.size + two.size);
}

function pairsOf(text: string): Set<string> {
	return new Set([...text].slice(0, -1).map((character, index) => character + text.slice(index + 1, index + 2)));
}

function withQuiz(lesson: Weighed, quizzes: Map<string, Weighed>): Weighed {
	const quiz =
		lesson.page.kind === 'lesson' ? [...quizzes].find(([url]) => lesson.page.url.endsWith(url))?.[1] : undefined;
	if (!quiz) return lesson;
	return {
		...lesson,
		words: Math.max(lesson.words, fromQuiz * quiz.words),
		// What was quoted word for word stays with the page that has it.
		phrase: quiz.phrase < phraseIn.text ? Math.max(lesson.phrase, fromQuiz * quiz.phrase) : lesson.phrase,
		covered: Math.max(lesson.covered, fromQuiz * quiz.covered),
	};
}

function favour({ topics, readers, kind }: Question, page: SearchPage, leaning: Leaning): number {
	const isMeant = page.topic !== undefined && topics.includes(page.topic);
	let factor = page.alone && isMeant ? 1.1 : kinds[page.kind];
	const wanted = leaning.stage ? [leaning.stage] : readers;
	if (page.stages.length > 0 && wanted.length > 0) {
		factor *= page.stages.some((stage) => wanted.includes(stage)) ? 1.15 : 0.95;
	}
	if (kind === page.kind) factor *= 1.3;
	if (topics.length > 0 && page.topic !== undefined) factor *= isMeant ? 1.1 : 0.75;
	if (leaning.lesson !== undefined && page.url.endsWith(leaning.lesson)) factor *= 1.4;
	return factor;
}

/** The best of a concept's words. */
function strength({ words }: Concept, find: (word: string) => number): number {
	return words.reduce((best, { text, weight }) => Math.max(best, weight * find(text)), 0);
}

function textStrength(text: string, word: string): number {
	const count = occurrences(text, word);
	return count > 0 ? Math.min(1, 0.7 + 0.1 * count) : 0.6 * shareIn(text, word);
}

/** 1 when the word is there; a long word that is not may have half its pairs of characters there: 放点烟 in 放一点烟. */
function shareIn(text: string, word: string): number {
	if (text.includes(word)) return 1;
	if (word.length < 3) return 0;
	let found = 0;
	for (let at = 0; at + 2 <= word.length; at += 1) found += text.includes(word.slice(at, at + 2)) ? 1 : 0;
	return (0.6 * found) / (word.length - 1);
}

function shareOn(page: SearchPage, word: string): number {
	return page.sections.reduce(
		(best, { bareText }) => (best === 1 ? 1 : Math.max(best, shareIn(bareText, word))),
		shareIn(page.bareTitle, word),
	);
}

function countIn(page: SearchPage, word: string): number {
	return page.sections.reduce((sum, { bareText }) => sum + occurrences(bareText, word), 0);
}

function occurrences(text: string, word: string): number {
	if (word === '') return 0;
	let count = 0;
	for (let at = text.indexOf(word); at >= 0 && count < 5; at = text.indexOf(word, at + word.length)) count += 1;
	return count;
}
