/**
 * What happens in the lesson that is being taught. It is shared by the windows of one browser and outlives a reload,
 * not the day: what is left of other days is thrown away with the first change.
 */
import { classStateFormat } from '../domain/merge-class-state.ts';
import { hasOtherDays, onlyDay, runOf, withRun } from '../domain/class-state.ts';
import type { ClassRun } from '../schemas/class-state.ts';
import { defineSaved } from './saved-data.ts';
import { today } from './today.ts';

export const classStateStore = defineSaved({ key: 'pinganke:class-state', ...classStateFormat });

/** What is known of the lesson today; nothing yet when nothing can be read. */
export function readClass(lesson: string): ClassRun {
	return runOf(classStateStore.read().value, lesson, today());
}

/** Changes what is known of the lesson today; `false` when it is kept in memory only: 未保存. */
export function changeClass(lesson: string, grow: (run: ClassRun) => ClassRun): boolean {
	const day = today();
	if (hasOtherDays(classStateStore.read().value, day)) classStateStore.prune((state) => onlyDay(state, day));
	return classStateStore.change((state) => withRun(state, lesson, grow(runOf(state, lesson, day))));
}
