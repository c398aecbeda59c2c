/**
 * Joins two records. Done stays done; the earlier day, the better score and the larger counter win; of two that cannot
 * be told apart by any counter, one is chosen by its text. So any number of records, joined in any order, grouping or
 * repetition, give the same (merge-progress.test.ts), and no tab can undo what another did.
 */
import type { Draft, Learner, Mistake, Progress, QuizRecord } from '../schemas/progress.ts';
import { canonical } from './canonical.ts';
import { greater, keep, mapEach, mergeEach } from './merge-entries.ts';
import { own } from './own.ts';

/** Two tabs' or devices' knowledge joined. Learners are the same when their ids are. */
export function mergeProgress(one: Progress, other: Progress): Progress {
	const { current, switched } = greater(pickSwitch(one), pickSwitch(other), ({ switched }) => [switched]);
	return {
		version: 2,
		removals: Math.max(one.removals, other.removals),
		current,
		switched,
		learners: mergeEach(settled(one.learners), settled(other.learners), mergeLearner),
	};
}

/** Two records of one learner joined. */
export function mergeLearner(one: Learner, other: Learner): Learner {
	const ended = mergeEach(one.ended, other.ended, Math.max);
	const drafts = mergeEach(one.drafts, other.drafts, mergeDraft);
	return {
		...greater(pickName(one), pickName(other), ({ name, renamed }) => [renamed, Number(name !== '')]),
		lessons: mergeEach(one.lessons, other.lessons, (a, b) => ({ done: earlier(a.done, b.done) as string })),
		quizzes: mergeEach(one.quizzes, other.quizzes, mergeQuiz),
		mistakes: mergeEach(one.mistakes, other.mistakes, (a, b) => mergeEach(a, b, mergeMistake)),
		drafts: keep(drafts, (id, { round }) => round > (own(ended, id) ?? -1)),
		ended,
		receipts: mergeEach(one.receipts, other.receipts, (a, b) => greater(a, b, () => [])),
	};
}

/** A damaged record may hold a draft of a round that is over: joined with itself it holds none. */
function settled(learners: Record<string, Learner>): Record<string, Learner> {
	return mapEach(learners, (learner) => mergeLearner(learner, learner));
}

const pickSwitch = ({ current, switched }: Progress) => ({ current, switched });
const pickName = ({ name, renamed }: Learner) => ({ name, renamed });

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
	return greater(a, b, ({ misses, hits }) => [misses, hits]);
}

/** A later round replaces an earlier one; within a round every question keeps its later answer, a marked one for good. */
function mergeDraft(a: Draft, b: Draft): Draft {
	if (canonical(a) === canonical(b)) return a;
	if (a.round !== b.round || a.seed !== b.seed) return greater(a, b, ({ round, seed }) => [round, seed]);
	const given = mergeEach(givenIn(a), givenIn(b), (x, y) =>
		greater(x, y, ({ checked, turn }) => [Number(checked), turn]),
	);
	const entries = Object.entries(given);
	return {
		seed: a.seed,
		round: a.round,
		turn: Math.max(a.turn, b.turn),
		answers: Object.fromEntries(entries.map(([id, { answer }]) => [id, answer])),
		turns: Object.fromEntries(entries.map(([id, { turn }]) => [id, turn])),
		checked: entries.flatMap(([id, { checked }]) => (checked ? [id] : [])).sort(),
	};
}

type Given = { checked: boolean; turn: number; answer: string[] };

/** What a draft knows of each question it has an answer to. */
function givenIn({ answers, turns, checked }: Draft): Record<string, Given> {
	return mapEach(answers, (answer, id) => ({ checked: checked.includes(id), turn: own(turns, id) ?? 0, answer }));
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a < b ? a : b;
}
