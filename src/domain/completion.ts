/**
 * When something counts as done. A lesson: the reader pressed 我学完了, or its quiz was passed. A quiz: once passed, it
 * stays so. A campaign: of one stage, every lesson of it that is scored has its quiz passed; a campaign for the whole
 * school also holds lessons for other ages, for parents and for teachers, which no one child takes. Lessons without a
 * quiz (mind, body, reporting) are never kept, never counted and never needed.
 */
import type { Learner } from '../schemas/progress.ts';
import { own } from './own.ts';

/** A lesson and its quiz, by their ids, and for whom it is; no quiz when it is never scored. */
export type CourseLesson = { id: string; quiz?: string | undefined; stages: readonly string[] };

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
export function lessonDone(learner: Learner, { id, quiz }: Pick<CourseLesson, 'id' | 'quiz'>): boolean {
	return quiz !== undefined && (own(learner.lessons, id) !== undefined || quizPassed(learner, quiz));
}

/** How far a campaign is. One without any scored lesson is never complete: there is nothing to show for it. */
export function courseState(learner: Learner, course: readonly CourseLesson[]): CourseState {
	const scored = scoredIn(course);
	return {
		total: scored.length,
		done: scored.filter((lesson) => lessonDone(learner, lesson)).length,
		passed: scored.length - leftIn(learner, scored).length,
		complete: waysThrough(learner, course).some(({ left }) => left.length === 0),
	};
}

/** For each stage for which there is something to practise: which of its lessons are left, the shortest way first. */
export function waysThrough<Lesson extends CourseLesson>(
	learner: Learner,
	course: readonly Lesson[],
): { stage: string; left: Lesson[] }[] {
	const scored = scoredIn(course);
	const ways = [...new Set(scored.flatMap(({ stages }) => stages))].map((stage) => ({
		stage,
		left: leftIn(
			learner,
			scored.filter(({ stages }) => stages.includes(stage)),
		),
	}));
	return ways.sort((a, b) => a.left.length - b.left.length);
}

function scoredIn<Lesson extends CourseLesson>(course: readonly Lesson[]): Lesson[] {
	return course.filter(({ quiz }) => quiz !== undefined);
}

/** Those whose quiz is not passed. */
function leftIn<Lesson extends CourseLesson>(learner: Learner, scored: readonly Lesson[]): Lesson[] {
	return scored.filter(({ quiz }) => !quizPassed(learner, quiz as string));
}
