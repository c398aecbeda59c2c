/**
 * When something counts as done. A lesson: the reader pressed 我学完了, or its quiz was passed. A quiz: once passed, it
 * stays so. A campaign: every lesson of it that is scored has its quiz passed. Lessons without a quiz (mind, body,
 * reporting) are never kept, never counted and never needed.
 */
import type { Learner } from '../schemas/progress.ts';
import { own } from './own.ts';

/** A lesson and its quiz, by their ids; no quiz when it is never scored. */
export type CourseLesson = { id: string; quiz?: string | undefined };

export type CourseState = {
	/** How many lessons of it count. */
	total: number;
	/** How many of these are done, and of how many the quiz is passed. */
	done: number;
	passed: number;
	complete: boolean;
};

/** Whether the quiz of that id was passed. */
export function quizPassed({ quizzes }: Learner, quiz: string): boolean {
	return own(quizzes, quiz)?.passed !== undefined;
}

/** Whether the lesson is done. */
export function lessonDone(learner: Learner, { id, quiz }: CourseLesson): boolean {
	return quiz !== undefined && (own(learner.lessons, id) !== undefined || quizPassed(learner, quiz));
}

/** How far a campaign is. One without any scored lesson is never complete: there is nothing to show for it. */
export function courseState(learner: Learner, course: readonly CourseLesson[]): CourseState {
	const scored = course.filter(({ quiz }) => quiz !== undefined);
	const passed = scored.filter(({ quiz }) => quizPassed(learner, quiz as string)).length;
	return {
		total: scored.length,
		done: scored.filter((lesson) => lessonDone(learner, lesson)).length,
		passed,
		complete: scored.length > 0 && passed === scored.length,
	};
}
