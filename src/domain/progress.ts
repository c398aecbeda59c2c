/**
 * What a device remembers, and how it grows. Entries hang on ids that authors wrote, never on titles or positions.
 * Two copies merge without loss: done stays done, the earlier day and the better score win.
 */
import type { Progress } from '../schemas/progress.ts';

export const emptyProgress = (): Progress => ({ version: 1, lessons: {}, quizzes: {} });

/** The reader pressed 我学完了 on `day`. */
export function finishLesson(progress: Progress, id: string, day: string): Progress {
	return mergeProgress(progress, { ...emptyProgress(), lessons: { [id]: { done: day } } });
}

/** The reader handed in a quiz. Passing once is kept; the best score is kept. */
export function takeQuiz(
	progress: Progress,
	id: string,
	result: { right: number; total: number; passed: boolean },
	day: string,
): Progress {
	const entry = { best: result.right, total: result.total, ...(result.passed && { passed: day }) };
	return mergeProgress(progress, { ...emptyProgress(), quizzes: { [id]: entry } });
}

/** Both devices' or tabs' knowledge together; the order of the two does not matter. */
export function mergeProgress(one: Progress, other: Progress): Progress {
	return {
		version: 1,
		lessons: mergeEach(one.lessons, other.lessons, (a, b) => ({ done: earlier(a.done, b.done) as string })),
		quizzes: mergeEach(one.quizzes, other.quizzes, mergeQuiz),
	};
}

type QuizEntry = Progress['quizzes'][string];

function mergeQuiz(a: QuizEntry, b: QuizEntry): QuizEntry {
	const better = a.best * b.total - b.best * a.total || a.total - b.total;
	const passed = earlier(a.passed, b.passed);
	const { best, total } = better >= 0 ? a : b;
	return { best, total, ...(passed !== undefined && { passed }) };
}

function mergeEach<Entry>(a: Record<string, Entry>, b: Record<string, Entry>, merge: (a: Entry, b: Entry) => Entry) {
	const merged: Record<string, Entry> = { ...a };
	for (const [id, entry] of Object.entries(b)) merged[id] = id in a ? merge(a[id] as Entry, entry) : entry;
	return merged;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return a < b ? a : b;
}
