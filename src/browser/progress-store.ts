/** What learners did on this device. How it is kept, and how it ages, stands in saved-data.ts. */
import { changeCurrent, currentLearner } from '../domain/progress.ts';
import { progressFormat } from '../domain/progress-format.ts';
import type { Learner, Progress } from '../schemas/progress.ts';
import { defineSaved } from './saved-data.ts';

/** Everything that is saved of it: reading, changing, deleting, watching. */
export const progressStore = defineSaved({ key: 'pinganke:progress', ...progressFormat });

/** What is known of the learner who uses the device now; an empty record when nothing can be read. */
export function readLearner(): Learner {
	return currentLearner(progressStore.read().value);
}

/** Adds to the record of the learner who uses the device now; `false` when it is kept in memory only: 未保存. */
export function changeLearner(grow: (learner: Learner) => Learner): boolean {
	return changeProgress((progress) => changeCurrent(progress, grow));
}

/** Adds to what is saved; `false` when it is kept in memory only: 未保存. */
export function changeProgress(grow: (progress: Progress) => Progress): boolean {
	return progressStore.change(grow);
}
