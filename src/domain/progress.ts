/**
 * What a learner's record holds, and how it grows. Entries hang on ids that authors wrote, never on titles or positions.
 * It only ever grows: what is over or older is outdone by a larger counter, so that records of two tabs or two devices
 * can be joined (merge-progress.ts). Quizzes have quiz-progress.ts; taking things away on purpose is in learners.ts.
 */
import type { Learner, Progress } from '../schemas/progress.ts';
import { mergeLearner } from './merge-progress.ts';
import { own } from './own.ts';

/** Id of the learner who gave no name. */
export const nameless = 'me';

export const emptyLearner = (name = ''): Learner => ({
	name,
	renamed: 0,
	lessons: {},
	quizzes: {},
	mistakes: {},
	drafts: {},
	ended: {},
	receipts: {},
});

export const emptyProgress = (): Progress => ({
	version: 2,
	removals: 0,
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
	return mergeLearner(learner, { ...emptyLearner(), lessons: { [id]: { done: day } } });
}

/** The record of the learner who uses the device, changed. */
export function changeCurrent(progress: Progress, change: (learner: Learner) => Learner): Progress {
	return withLearner(progress, progress.current, change(currentLearner(progress)));
}

/** The record with that of learner `id` replaced. */
export function withLearner(progress: Progress, id: string, learner: Learner): Progress {
	return { ...progress, learners: { ...progress.learners, [id]: learner } };
}
