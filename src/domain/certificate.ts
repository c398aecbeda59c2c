/**
 * What a certificate says: lessons and quizzes that were practised on this device, with their days. It says nothing of
 * what somebody can do. It is there for one who has practised all that a campaign has for one stage: a campaign for the
 * whole school also holds lessons for other ages, for parents and for teachers.
 */
import type { Learner } from '../schemas/progress.ts';
import { type CourseLesson, courseState, lessonDone } from './completion.ts';
import { own } from './own.ts';

/** A lesson of the campaign as the page knows it. */
export type StagedLesson = CourseLesson & { title: string; stages: readonly string[] };

/** One line of the certificate; a day is missing when the record has none. */
export type Practised = { id: string; title: string; finished?: string; passed?: string; best?: number };

/** Whether everything for one of the stages is practised. */
export function certificateReady(learner: Learner, lessons: readonly StagedLesson[]): boolean {
	return stagesOf(lessons).some((stage) => courseState(learner, forStage(lessons, stage)).complete);
}

/** Lessons that were practised, in the campaign's order. Lessons that are never scored are never on paper either. */
export function practised(learner: Learner, lessons: readonly StagedLesson[]): Practised[] {
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

/** For each stage that has begun or could: which lessons of it are still to practise. The shortest way comes first. */
export function leftToPractise(
	learner: Learner,
	lessons: readonly StagedLesson[],
): { stage: string; left: StagedLesson[] }[] {
	const ways = stagesOf(lessons).map((stage) => {
		const own = forStage(lessons, stage).filter(({ quiz }) => quiz !== undefined);
		return { stage, left: own.filter((lesson) => !courseState(learner, [lesson]).complete) };
	});
	return ways.filter(({ left }) => left.length > 0).sort((a, b) => a.left.length - b.left.length);
}

/** Stages for which the campaign has something to practise. */
function stagesOf(lessons: readonly StagedLesson[]): string[] {
	return [...new Set(lessons.filter(({ quiz }) => quiz !== undefined).flatMap(({ stages }) => stages))];
}

function forStage(lessons: readonly StagedLesson[], stage: string): StagedLesson[] {
	return lessons.filter(({ stages }) => stages.includes(stage));
}
