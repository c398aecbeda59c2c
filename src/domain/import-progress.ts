/** Puts a record from a file into the one on the device, and says beforehand what that changes. */
import type { Draft, Learner, Progress } from '../schemas/progress.ts';
import { canonical } from './canonical.ts';
import { learnerName } from './learner-name.ts';
import { mergeLearner } from './merge-progress.ts';
import { own } from './own.ts';
import { emptyLearner } from './progress.ts';

/** What becomes more for one learner; every number counts entries. */
export type LearnerChange = {
	id: string;
	name: string;
	/** The device does not know this learner yet. */
	fresh: boolean;
	lessons: number;
	/** Quizzes that have no result here yet, and those whose result gets better or is passed now. */
	quizzes: number;
	better: number;
	mistakes: number;
	drafts: number;
	receipts: number;
};

/**
 * The record with the file's put in. Who uses the device stays so, a learner who has a name here keeps it, and an
 * unfinished round here is not replaced: counters of rounds and names count on one device only.
 */
export function importProgress(here: Progress, file: Progress): Progress {
	const learners = Object.entries(file.learners).map(([id, learner]): [string, Learner] => {
		const known = own(here.learners, id) ?? emptyLearner();
		return [id, mergeLearner(known, asImported(learner, known))];
	});
	return { ...here, learners: { ...here.learners, ...Object.fromEntries(learners) } };
}

/** What importing would change, for each learner for whom it changes anything. */
export function changesOf(here: Progress, file: Progress): LearnerChange[] {
	const after = importProgress(here, file);
	return Object.keys(file.learners).flatMap((id) => {
		const [before, now] = [own(here.learners, id), own(after.learners, id) as Learner];
		if (canonical(before ?? emptyLearner()) === canonical(now)) return [];
		return [changeOf(id, before, now)];
	});
}

function changeOf(id: string, known: Learner | undefined, now: Learner): LearnerChange {
	const before = known ?? emptyLearner();
	const quizzes = added(before.quizzes, now.quizzes);
	return {
		id,
		name: now.name,
		fresh: known === undefined,
		lessons: added(before.lessons, now.lessons),
		quizzes,
		better: changed(before.quizzes, now.quizzes) - quizzes,
		mistakes: changed(flat(before.mistakes), flat(now.mistakes)),
		drafts: added(before.drafts, now.drafts),
		receipts: added(before.receipts, now.receipts),
	};
}

function asImported(learner: Learner, known: Learner): Learner {
	const drafts = Object.entries(learner.drafts).flatMap(([id, draft]): [string, Draft][] =>
		own(known.drafts, id) ? [] : [[id, { ...draft, round: (own(known.ended, id) ?? 0) + 1 }]],
	);
	return {
		...learner,
		name: known.name || learnerName(learner.name),
		renamed: known.renamed,
		drafts: Object.fromEntries(drafts),
		ended: {},
	};
}

/** How many entries of `now` were not there before. */
function added(before: object, now: object): number {
	return Object.keys(now).filter((id) => !Object.keys(before).includes(id)).length;
}

/** How many entries of `now` were not there before, or otherwise. */
function changed(before: Record<string, unknown>, now: Record<string, unknown>): number {
	return Object.keys(now).filter((id) => canonical(own(before, id)) !== canonical(own(now, id))).length;
}

function flat<Entry>(tables: Record<string, Record<string, Entry>>): Record<string, Entry> {
	const entries = Object.entries(tables).flatMap(([id, table]) =>
		Object.entries(table).map(([inner, entry]): [string, Entry] => [`${id} ${inner}`, entry]),
	);
	return Object.fromEntries(entries);
}
