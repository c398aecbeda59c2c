/**
 * Marks answers. Pure: a question's key and an answer go in, points come out. An answer is a list of ids; what they
 * are depends on the kind, and an empty list is no answer. Ids that the question does not know are passed over where
 * they do no harm and count as wrong where a choice is meant. A question is worth one point; partial credit:
 *
 * | kind          | answer                                 | points                                                          |
 * | ------------- | -------------------------------------- | --------------------------------------------------------------- |
 * | single, judge | one option                             | 1 or 0                                                          |
 * | multiple      | the chosen options                     | right ones ÷ all right ones; 0 as soon as one is wrong          |
 * | order         | every item, in the reader's order      | neighbours that belong together in that order ÷ (items − 1)     |
 * | match         | `left:right` for each pair joined      | right pairs ÷ all pairs                                         |
 * | scenario      | `turn:choice`, in the order taken      | turns whose first choice was right ÷ turns met; 0 without a good end |
 * | hazards       | the spots marked as dangerous          | (dangers found − false alarms) ÷ dangers, never below 0         |
 */
import type { ChoiceKey, HazardsKey, Key, MatchKey, OrderKey } from './question-key.ts';
import { walk } from './scenario.ts';

export type Answer = readonly string[];

/** `partly`: some of the point, not all of it; counts as not right. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** `points` from 0 to 1. */
export type Mark = { points: number; verdict: Verdict };

export type Result = {
	/** Verdict of each question, by its id. */
	verdicts: Record<string, Verdict>;
	/** Questions that are right in full, and how many there are. */
	right: number;
	total: number;
	/** All points ÷ all questions, in whole percent, rounded down; passed when it reaches the pass mark. */
	percent: number;
	passed: boolean;
};

/** Marks a whole paper. `answers` are by question id; `passMark` is in percent. An empty paper is not passed. */
export function markQuiz(keys: readonly Key[], answers: Record<string, Answer>, passMark: number): Result {
	const marks = keys.map((key) => ({ id: key.id, ...markQuestion(key, answers[key.id] ?? []) }));
	const points = marks.reduce((sum, mark) => sum + mark.points, 0);
	// Thirds do not add up in binary: a hair is given back before rounding down.
	const percent = keys.length === 0 ? 0 : Math.floor((points * 100) / keys.length + 1e-9);
	return {
		verdicts: Object.fromEntries(marks.map(({ id, verdict }) => [id, verdict])),
		right: marks.filter(({ verdict }) => verdict === 'right').length,
		total: keys.length,
		percent,
		passed: keys.length > 0 && percent >= passMark,
	};
}

/** Marks one question. Ids that are given twice count once, but for a story, where a turn may be met again. */
export function markQuestion(key: Key, answer: Answer): Mark {
	const given = key.kind === 'scenario' ? [...answer] : [...new Set(answer)];
	const points = given.length === 0 ? 0 : pointsOf(key, given);
	return { points, verdict: points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly' };
}

/** Ids of the questions that have no answer yet, in order. A story that has not reached its good end is none. */
export function unanswered(keys: readonly Key[], answers: Record<string, Answer>): string[] {
	return keys.filter((key) => !isAnswered(key, answers[key.id] ?? [])).map(({ id }) => id);
}

/** Whether there is something to mark. */
export function isAnswered(key: Key, answer: Answer): boolean {
	if (key.kind === 'scenario') return walk(key, answer).ended === 'good';
	if (key.kind === 'match') return key.pairs.every((left) => answer.some((pair) => pair.startsWith(`${left}:`)));
	return answer.length > 0;
}

function pointsOf(key: Key, answer: string[]): number {
	switch (key.kind) {
		case 'single':
		case 'judge':
			return answer.length === 1 && key.right.includes(answer[0] as string) ? 1 : 0;
		case 'multiple':
			return multiplePoints(key, answer);
		case 'order':
			return orderPoints(key, answer);
		case 'match':
			return matchPoints(key, answer);
		case 'scenario':
			return walk(key, answer).points;
		case 'hazards':
			return hazardsPoints(key, answer);
	}
}

function multiplePoints({ right }: ChoiceKey, chosen: string[]): number {
	const hits = chosen.filter((id) => right.includes(id)).length;
	return hits < chosen.length || right.length === 0 ? 0 : hits / right.length;
}

function orderPoints({ items }: OrderKey, order: string[]): number {
	const known = order.filter((id) => items.includes(id));
	const joined = items.slice(1).filter((id, index) => {
		const place = known.indexOf(id);
		return place > 0 && known[place - 1] === items[index];
	});
	return items.length < 2 ? 0 : joined.length / (items.length - 1);
}

/** A left side that is joined twice counts by what it was joined to last. */
function matchPoints({ pairs }: MatchKey, joined: string[]): number {
	const sides = new Map(joined.map((pair) => [pair.split(':')[0], pair.split(':')[1]]));
	return pairs.length === 0 ? 0 : pairs.filter((id) => sides.get(id) === id).length / pairs.length;
}

function hazardsPoints({ dangers, calm }: HazardsKey, marked: string[]): number {
	const found = marked.filter((id) => dangers.includes(id)).length;
	const alarms = marked.filter((id) => calm.includes(id)).length;
	return dangers.length === 0 ? 0 : Math.max(0, found - alarms) / dangers.length;
}
