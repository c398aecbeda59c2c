/**
 * Second look: pages whose text is at hand, in the order in which they answer. What stands word for word comes first,
 * then all words, then most of them; for whom a page is and its kind decide among equals. A page is as good as
 * its best section, since that is what a reader is led to; what a quiz answers, its lesson answers before it.
 */
import { scale } from './scale.ts';
import type { PageSection, SearchPage } from './search-page.ts';
import type { Question } from './understand-query.ts';
import { type Weighed, weighPage } from './weigh-page.ts';

export type Ranked = {
	page: SearchPage;
	section: PageSection | undefined;
	score: number;
	covered: number;
	/** Whether all that was typed stands there, word for word. */
	exact: boolean;
};

/** What decides among equals: the lesson of the card that is shown. */
export type Leaning = { lesson?: string | undefined };

/** `weights` are those of the question's concepts (see gatherPages). Pages that have nothing of it are left out. */
export function rankPages(question: Question, weights: number[], pages: SearchPage[], leaning: Leaning = {}): Ranked[] {
	const most = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const shares = weights.map((weight) => weight / most);
	const titles = titleWeights(question, weights, pages).map((weight) => weight / most);
	const weighed = pages.map((page) => weighPage(question, shares, titles, page));
	return weighed
		.map((each) => withQuiz(each, weighed))
		.map(({ page, section, words, phrase, covered, exact }) => {
			const score =
				(words * (scale.uncovered + (1 - scale.uncovered) * covered) + phrase) * favour(question, page, leaning);
			return { page, section, score, covered, exact: question.isQuote && exact };
		})
		.filter(({ score }) => score > 0)
		.sort(inOrder);
}

/** The best first. */
export function inOrder(a: Ranked, b: Ranked): number {
	return Number(b.exact) - Number(a.exact) || b.score - a.score || (a.page.url < b.page.url ? -1 : 1);
}

/** A word that is common in texts may still be rare in titles: 门 in 先摸门，再关门. */
function titleWeights({ concepts }: Question, weights: number[], pages: SearchPage[]): number[] {
	return concepts.map((concept, index) => {
		const found = pages.filter(({ bareTitle }) => concept.words.some(({ text }) => bareTitle.includes(text))).length;
		const rare = Math.log(1 + (pages.length + 1) / (found + 0.5)) * (concept.words[0]?.weight ?? 1);
		return Math.max(weights[index] as number, scale.rareInTitle * rare);
	});
}

/** A lesson with what its quiz answers. What was quoted word for word stays with the page that has it. */
function withQuiz(lesson: Weighed, all: Weighed[]): Weighed {
	if (lesson.page.kind !== 'lesson') return lesson;
	const quiz = all.find(({ page }) => page.lesson !== undefined && lesson.page.url.endsWith(page.lesson));
	if (!quiz) return lesson;
	return {
		...lesson,
		words: Math.max(lesson.words, scale.fromQuiz * quiz.words),
		phrase: quiz.phrase < scale.phraseInText ? Math.max(lesson.phrase, scale.fromQuiz * quiz.phrase) : lesson.phrase,
		covered: Math.max(lesson.covered, Math.min(1, scale.fromQuiz * quiz.covered)),
	};
}

function favour({ topics, readers, kind }: Question, page: SearchPage, leaning: Leaning): number {
	const isMeant = page.topic !== undefined && topics.includes(page.topic);
	let factor = page.alone && isMeant ? scale.onlyPage : scale.kinds[page.kind];
	if (page.stages.length > 0 && readers.length > 0) {
		factor *= page.stages.some((stage) => readers.includes(stage)) ? scale.reader : scale.otherReader;
	}
	if (kind === page.kind) factor *= scale.wantedKind;
	if (topics.length > 0 && page.topic !== undefined) factor *= isMeant ? scale.topic : scale.otherTopic;
	if (leaning.lesson !== undefined && page.url.endsWith(leaning.lesson)) factor *= scale.ofCard;
	return factor;
}
