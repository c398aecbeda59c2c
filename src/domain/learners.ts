/**
 * Several learners on one device: each with an id made on the device and a nickname or seat number, and the one who
 * gave none (`nameless`). Taking a learner or an entry away is meant to be done by `prune` of browser/saved-data.ts.
 */
import type { Learner, Progress } from '../schemas/progress.ts';
import { own } from './own.ts';
import { emptyLearner, nameless, withLearner } from './progress.ts';

/** What can be taken away one by one. */
export type Table = 'lessons' | 'quizzes' | 'receipts';

/** Ids of all learners that have a record or a name: the nameless one first, then in the order of the names. */
export function learnerIds({ learners }: Progress): string[] {
	const named = Object.keys(learners).filter((id) => id !== nameless);
	return [
		nameless,
		...named.sort((a, b) => compare(learners[a]?.name ?? '', learners[b]?.name ?? '') || compare(a, b)),
	];
}

/** The learner of that name; `undefined` when there is none. */
export function learnerNamed({ learners }: Progress, name: string): string | undefined {
	return Object.keys(learners).find((id) => learners[id]?.name === name);
}

/** From now on everything is kept for `id`; a learner that is not known yet begins with `name`. */
export function switchTo(progress: Progress, id: string, name = ''): Progress {
	const learners = own(progress.learners, id) ? progress.learners : { ...progress.learners, [id]: emptyLearner(name) };
	return { ...progress, current: id, switched: progress.switched + 1, learners };
}

/** Gives a learner another name; also the nameless one may have one. */
export function rename(progress: Progress, id: string, name: string): Progress {
	const learner = own(progress.learners, id) ?? (id === nameless ? emptyLearner() : undefined);
	if (!learner) return progress;
	return withLearner(progress, id, { ...learner, name, renamed: learner.renamed + 1 });
}

/** Takes a learner away with everything; the device is then the nameless one's, if it was that learner's. */
export function removeLearner(progress: Progress, id: string): Progress {
	const { [id]: _, ...learners } = progress.learners;
	const rest = { ...progress, learners };
	return progress.current === id ? switchTo(rest, nameless) : rest;
}

/** Takes one entry away. With a quiz go its mistakes and its unfinished rounds. */
export function removeEntry(progress: Progress, id: string, table: Table, entryId: string): Progress {
	const learner = own(progress.learners, id);
	if (!learner) return progress;
	const { [entryId]: _, ...entries } = learner[table] as Record<string, unknown>;
	const rest = { ...learner, [table]: entries } as Learner;
	return withLearner(progress, id, table === 'quizzes' ? withoutQuiz(rest, entryId) : rest);
}

/** Everything of a quiz that stands beside its result. */
function withoutQuiz(learner: Learner, quizId: string): Learner {
	const { [quizId]: _, ...mistakes } = learner.mistakes;
	const isOther = ([draftId]: [string, unknown]): boolean => draftId.split('#')[0] !== quizId;
	const drafts = Object.fromEntries(Object.entries(learner.drafts).filter(isOther));
	return { ...learner, mistakes, drafts };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
