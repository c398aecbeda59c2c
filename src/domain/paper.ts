/** Which questions of a quiz are asked, and in which order. */
import { seedFor, shuffle } from './shuffle.ts';

/** `practice` checks each question at once, `test` the paper as a whole, `mistakes` asks only what was not right. */
export const modes = ['practice', 'test', 'mistakes'] as const;
export type Mode = (typeof modes)[number];

export type PaperPlan = {
	mode: Mode;
	/** The same seed draws and mixes the same paper, on every device. */
	seed: number;
	/** Keeps the written order. */
	fixed: boolean;
	/** How many a test draws from the bank; all when left out or when there are not so many. */
	draw?: number | undefined;
	/** Ids in the book of mistakes. */
	mistakes: readonly string[];
};

/** The ids to ask, in order. `all` are the quiz's ids as they were written. */
export function paperOf(all: readonly string[], { mode, seed, fixed, draw, mistakes }: PaperPlan): string[] {
	const mixed = shuffle(all, seedFor(seed, mode));
	const chosen = new Set(mode === 'test' ? mixed.slice(0, draw ?? all.length) : mode === 'mistakes' ? mistakes : all);
	return (fixed ? all : mixed).filter((id) => chosen.has(id));
}

/** Under which id a learner's unfinished round is kept: each mode has its own, so that changing over loses nothing. */
export function draftKey(quizId: string, mode: Mode): string {
	return `${quizId}#${mode}`;
}
