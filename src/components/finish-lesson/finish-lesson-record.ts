/** One lesson in the record of the learner who uses the device. */
import { changeLearner, progressStore, readLearner } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import { finishLesson } from '../../domain/progress.ts';

export type LessonRecord = {
	/** Whether the lesson is stored as finished. What is in memory only is not called kept. */
	isKept: () => boolean;
	/** Keeps it as finished today; `false` when it could not be stored. */
	keep: () => boolean;
	/** Calls back after every change, in this tab or another; gives what ends it. */
	watch: (onChange: () => void) => () => void;
};

export function lessonRecord(id: string): LessonRecord {
	return {
		isKept: () => id in readLearner().lessons && !progressStore.read().unsaved,
		keep: () => changeLearner((learner) => finishLesson(learner, id, today())),
		watch: progressStore.watch,
	};
}
