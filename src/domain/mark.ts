/**
 * Marks answers. Pure: a question's key and the chosen option ids go in, a verdict comes out.
 * A question counts in full or not at all: `multiple` needs every right option and no other.
 */

/** The ids of a question's options, and of those that are right. */
export type Key = { id: string; right: readonly string[] };

/** `partly`: some right options chosen and no wrong one; counts as not right. */
export type Verdict = 'right' | 'partly' | 'wrong';

export type Result = {
	/** Verdict of each question, by its id. */
	verdicts: Record<string, Verdict>;
	right: number;
	total: number;
	/** How many must be right to pass. */
	need: number;
	passed: boolean;
};

/** Marks a whole quiz. `answers` holds chosen option ids by question id; `passMark` is in percent. */
export function markQuiz(keys: readonly Key[], answers: Record<string, readonly string[]>, passMark: number): Result {
	const verdicts = Object.fromEntries(keys.map((key) => [key.id, markQuestion(key, answers[key.id] ?? [])]));
	const right = Object.values(verdicts).filter((verdict) => verdict === 'right').length;
	const need = Math.ceil((keys.length * passMark) / 100);
	return { verdicts, right, total: keys.length, need, passed: right >= need };
}

/** Marks one question. Ids that are chosen twice count once. */
export function markQuestion(key: Key, chosen: readonly string[]): Verdict {
	const picked = new Set(chosen);
	const hits = key.right.filter((id) => picked.has(id)).length;
	if (hits === 0 || hits < picked.size) return 'wrong';
	return hits === key.right.length ? 'right' : 'partly';
}

/** Ids of the questions that have no answer yet, in order. */
export function unanswered(keys: readonly Key[], answers: Record<string, readonly string[]>): string[] {
	return keys.filter((key) => (answers[key.id] ?? []).length === 0).map((key) => key.id);
}
