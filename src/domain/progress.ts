/**
 * What a learner's record holds, and how it grows. Entries hang on ids that authors wrote, never on titles or positions.
 * Every change goes through `mergeLearner`: done stays done, the earlier day, the better score and the larger counter
 * win, so two tabs or two devices joined in any order give the same record.
 */
import type { Draft, Learner, Mistake, Progress, QuizRecord } from '../schemas/progress.ts';
import type { Answer, Result } from './mark.ts';

/** Id of the learner who gave no name. */
export const nameless = 'me';

export const emptyLearner = (name = ''): Learner => ({
	name,
	lessons: {},
	quizzes: {},
	mistakes: {},
	drafts: {},
	receipts: {},
});

export const emptyProgress = (): Progress => ({
	version: 2,
	current: nameless,
	switched: 0,
	learners: { [nameless]: emptyLearner() },
});

/** The learner who uses the device now. */
export function currentLearner(progress: Progress): Learner {
	return own(progress.learners, progress.current) ?? emptyLearner();
}

/** The reader pressed 我学完了 on `day`. */
export function finishLesson(learner: Learner, id: string, day: string): Learner {
	return mergeLearner(learner, { ...emptyLearner(learner.name), lessons: { [id]: { done: day } } });
}

/** A paper was handed in: it counts as an attempt; the best result and the first pass stay. */
export function takeQuiz(
	learner: Learner,
	id: string,
	{ percent, passed }: Pick<Result, 'percent' | 'passed'>,
	day: string,
): Learner {
	const attempts = (own(learner.quizzes, id)?.attempts ?? 0) + 1;
	const entry = { best: percent, attempts, ...(passed && { passed: day }) };
	return mergeLearner(learner, { ...emptyLearner(learner.name), quizzes: { [id]: entry } });
}

/** How often a question must be right since its last miss to leave the book of mistakes. */
export const hitsToLeave = 2;

/** A question was marked: a miss opens or renews its entry in the book of mistakes, a hit counts towards leaving it. */
export function noteAnswer(learner: Learner, quizId: string, questionId: string, right: boolean): Learner {
	const before = own(own(learner.mistakes, quizId) ?? {}, questionId);
	if (right && before === undefined) return learner;
	const { misses, hits } = before ?? { misses: 0, hits: 0 };
	const after = right ? { misses, hits: Math.min(hits + 1, hitsToLeave) } : { misses: misses + 1, hits: 0 };
	const quiz = { ...own(learner.mistakes, quizId), [questionId]: after };
	return { ...learner, mistakes: { ...learner.mistakes, [quizId]: quiz } };
}

/** Ids of the questions of a quiz that are in the book of mistakes. */
export function mistakesIn(learner: Learner, quizId: string): string[] {
	const entries = Object.entries(own(learner.mistakes, quizId) ?? {});
	return entries.filter(([, { hits }]) => hits < hitsToLeave).map(([id]) => id);
}

/** One answer of an unfinished round; `checked` once practice has marked it, after which it stays as it was. */
export type Kept = { questionId: string; answer: Answer; checked: boolean };

/** Keeps one answer of an unfinished round. A draft of another seed is an older round: it makes way. */
export function keepAnswer(learner: Learner, draftId: string, seed: number, kept: Kept): Learner {
	const saved = own(learner.drafts, draftId);
	const draft = saved?.seed === seed ? saved : { seed, turn: saved?.turn ?? 0, answers: {}, checked: [] };
	if (draft.checked.includes(kept.questionId)) return learner;
	const next = {
		seed,
		turn: draft.turn + 1,
		answers: { ...draft.answers, [kept.questionId]: [...kept.answer] },
		checked: kept.checked ? [...draft.checked, kept.questionId] : draft.checked,
	};
	return { ...learner, drafts: { ...learner.drafts, [draftId]: next } };
}

/** Forgets the unfinished round. */
export function dropDraft(learner: Learner, draftId: string): Learner {
	const { [draftId]: _, ...drafts } = learner.drafts;
	return { ...learner, drafts };
}

/** Two records of one learner joined; the order of the two does not matter. */
export function mergeLearner(one: Learner, other: Learner): Learner {
	return {
		name: one.name || other.name,
		lessons: mergeEach(one.lessons, other.lessons, (a, b) => ({ done: earlier(a.done, b.done) as string })),
		quizzes: mergeEach(one.quizzes, other.quizzes, mergeQuiz),
		mistakes: mergeEach(one.mistakes, other.mistakes, (a, b) => mergeEach(a, b, mergeMistake)),
		drafts: mergeEach(one.drafts, other.drafts, mergeDraft),
		receipts: { ...other.receipts, ...one.receipts },
	};
}

/** Two devices' or tabs' knowledge joined. Learners are the same when their ids are. */
export function mergeProgress(one: Progress, other: Progress): Progress {
	const later = one.switched >= other.switched ? one : other;
	return {
		version: 2,
		current: later.current,
		switched: later.switched,
		learners: mergeEach(one.learners, other.learners, mergeLearner),
	};
}

function mergeQuiz(a: QuizRecord, b: QuizRecord): QuizRecord {
	const passed = earlier(a.passed, b.passed);
	return {
		best: Math.max(a.best, b.best),
		attempts: Math.max(a.attempts, b.attempts),
		...(passed !== undefined && { passed }),
	};
}

/** More misses is later; with as many misses, more hits is later. */
function mergeMistake(a: Mistake, b: Mistake): Mistake {
	if (a.misses !== b.misses) return a.misses > b.misses ? a : b;
	return a.hits >= b.hits ? a : b;
}

function mergeDraft(a: Draft, b: Draft): Draft {
	const [later, before] = a.turn >= b.turn ? [a, b] : [b, a];
	if (a.seed !== b.seed) return later;
	return {
		...later,
		answers: { ...before.answers, ...later.answers },
		checked: [...new Set([...before.checked, ...later.checked])].sort(),
	};
}

/** Joins two tables of entries. Keys such as `__proto__` come from files too, so the table has no prototype to reach. */
function mergeEach<Entry>(a: Record<string, Entry>, b: Record<string, Entry>, merge: (a: Entry, b: Entry) => Entry) {
	const merged = new Map(Object.entries(a));
	for (const [id, entry] of Object.entries(b)) {
		const known = merged.get(id);
		merged.set(id, known === undefined ? entry : merge(known, entry));
	}
	return Object.fromEntries(merged) as Record<string, Entry>;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a < b ? a : b;
}

function own<Value>(entries: Record<string, Value>, id: string): Value | undefined {
	return Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;
}
