/** Carries saved data of an earlier version to the next: one numbered step for each version, run one after another. */
import type { ProgressV1 } from '../schemas/progress-v1.ts';
import type { Learner, Progress, QuizRecord } from '../schemas/progress.ts';
import { emptyLearner, emptyProgress, nameless } from './progress.ts';

/** 1 → 2: there may be several learners, and a result is kept in percent instead of right answers. */
export function fromVersion1({ lessons, quizzes }: ProgressV1): Progress {
	const entries = Object.entries(quizzes).map(([id, { best, total, passed }]): [string, QuizRecord] => [
		id,
		{ best: Math.min(100, Math.floor((best * 100) / total)), attempts: 1, ...(passed !== undefined && { passed }) },
	]);
	const learner: Learner = { ...emptyLearner(), lessons, quizzes: Object.fromEntries(entries) };
	return { ...emptyProgress(), learners: { [nameless]: learner } };
}
