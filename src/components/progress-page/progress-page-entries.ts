/** What stands in a learner's record, as lines to show: a title, where it leads, what is known of it. */
import { fillWords } from '../../domain/fill-words.ts';
import { modes } from '../../domain/paper.ts';
import { mistakesIn } from '../../domain/quiz-progress.ts';
import type { Learner } from '../../schemas/progress.ts';
import type { ProgressWords, ShownTable, Titles } from './progress-page-words.ts';

export type Line = {
	title: string;
	/** Where it leads; nowhere when the site no longer has it. */
	path?: string;
	facts: string[];
	/** Id in its table, when it can be taken away on its own. */
	id?: string;
};

/** Turns `2026-11-22` into the reader's own way of writing a day. */
export type DayText = (day: string) => string;

/** The lines of each list of a record. */
export function linesOf(
	learner: Learner,
	titles: Titles,
	words: ProgressWords,
	day: DayText,
): Record<ShownTable, Line[]> {
	const named = (kind: keyof Titles, id: string, query = ''): Pick<Line, 'title' | 'path'> => {
		const known = Object.entries(titles[kind]).find(([each]) => each === id)?.[1];
		return known ? { title: known.title, path: known.path + query } : { title: fillWords(words.gone, { id }) };
	};
	return {
		lessons: Object.entries(learner.lessons).map(([id, { done }]) => ({
			id,
			...named('lessons', id),
			facts: [fillWords(words.on, { date: day(done) })],
		})),
		quizzes: Object.entries(learner.quizzes).map(([id, { best, attempts, passed }]) => ({
			id,
			...named('quizzes', id),
			facts: [
				...(passed === undefined ? [] : [fillWords(words.passed, { date: day(passed) })]),
				fillWords(words.best, { percent: best }),
				fillWords(words.attempts, { n: attempts }),
			],
		})),
		mistakes: Object.keys(learner.mistakes).flatMap((id) => {
			const n = mistakesIn(learner, id).length;
			const line = { ...named('quizzes', id, '?mode=mistakes'), facts: [fillWords(words.mistakesLeft, { n })] };
			return n === 0 ? [] : [line];
		}),
		drafts: Object.entries(learner.drafts).map(([key, { answers }]) => {
			const [id = '', named_] = key.split('#');
			const mode = modes.find((each) => each === named_) ?? 'practice';
			const n = Object.keys(answers).length;
			return {
				...named('quizzes', id, `?mode=${mode}`),
				facts: [fillWords(words.answered, { mode: words[mode], n })],
			};
		}),
		receipts: Object.entries(learner.receipts).map(([id, { campaign, classCode, who, day: made }]) => ({
			id,
			...named('campaigns', campaign),
			facts: [fillWords(words.receipt, { class: classCode, who, date: day(made) })],
		})),
	};
}
