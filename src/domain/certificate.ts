/**
 * What a certificate says: lessons and quizzes that were practised on this device, with their days. It says nothing of
 * what somebody can do.
 */
import type { Learner } from '../schemas/progress.ts';
import { type CourseLesson, lessonDone } from './completion.ts';
import { own } from './own.ts';

/** A lesson of the campaign as the page knows it. */
export type TitledLesson = CourseLesson & { title: string };

/** One line of the certificate; a day is missing when the record has none. */
export type Practised = { id: string; title: string; finished?: string; passed?: string; best?: number };

/** Lessons that were practised, in the campaign's order. Lessons that are never scored are never on paper either. */
export function practised(learner: Learner, lessons: readonly TitledLesson[]): Practised[] {
	return lessons
		.filter((lesson) => lessonDone(learner, lesson))
		.map(({ id, quiz, title }) => {
			const finished = own(learner.lessons, id)?.done;
			const result = own(learner.quizzes, quiz ?? '');
			return {
				id,
				title,
				...(finished && { finished }),
				...(result?.passed && { passed: result.passed }),
				...(result && { best: result.best }),
			};
		});
}
