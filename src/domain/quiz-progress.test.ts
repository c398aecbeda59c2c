import { describe, expect, it } from 'vitest';
import type { Learner } from '../schemas/progress.ts';
import { emptyLearner } from './progress.ts';
import { dropDraft, keepAnswer, mistakesIn, noteAnswer, takeQuiz } from './quiz-progress.ts';

const lesson = 'fire/feel-the-door';
const paper = 'fire/feel-the-door#test';

describe('a quiz that was taken', () => {
	const take = (learner: Learner, percent: number, day: string) =>
		takeQuiz(learner, lesson, { percent, passed: percent >= 80 }, day);

	it('keeps the best result and counts the attempts, whichever came first', () => {
		const good = take(emptyLearner(), 60, '2026-11-22');
		expect(take(good, 20, '2026-11-23').quizzes[lesson]).toEqual({ best: 60, attempts: 2 });
		expect(take(good, 90, '2026-11-23').quizzes[lesson]).toEqual({ best: 90, attempts: 2, passed: '2026-11-23' });
	});

	it('stays passed on its first day, even when the next try fails', () => {
		const passed = take(emptyLearner(), 85, '2026-11-22');
		expect(take(passed, 10, '2026-11-23').quizzes[lesson]).toMatchObject({ best: 85, passed: '2026-11-22' });
		expect(take(passed, 99, '2026-11-24').quizzes[lesson]).toMatchObject({ best: 99, passed: '2026-11-22' });
	});
});

describe('the book of mistakes', () => {
	const after = (...answers: boolean[]) =>
		answers.reduce((learner, right) => noteAnswer(learner, lesson, 'smoke', right), emptyLearner());

	it.for([
		[[true], false],
		[[false], true],
		[[false, true], true],
		[[false, true, true], false],
		[[false, true, false, true], true],
		[[false, true, true, false], true],
	] as const)('after %j holds the question: %s', ([answers, held]) => {
		expect(mistakesIn(after(...answers), lesson)).toEqual(held ? ['smoke'] : []);
	});
});

describe('an unfinished round', () => {
	const answer = (learner: Learner, questionId: string, option: string, seed = 7, checked = false) =>
		keepAnswer(learner, paper, seed, { questionId, answer: [option], checked });

	it('keeps each answer, the last one given, and when it was given', () => {
		const first = answer(answer(answer(emptyLearner(), 'smoke', 'a'), 'lift', 'b'), 'smoke', 'c');
		expect(first.drafts[paper]).toEqual({
			seed: 7,
			round: 1,
			turn: 3,
			answers: { smoke: ['c'], lift: ['b'] },
			turns: { smoke: 3, lift: 2 },
			checked: [],
		});
	});

	it('keeps a marked question as it was, also against a later answer (I27)', () => {
		const marked = answer(emptyLearner(), 'smoke', 'a', 7, true);
		expect(answer(marked, 'smoke', 'b')).toEqual(marked);
	});

	it('makes way for a round of another seed, which counts as later', () => {
		const second = answer(answer(emptyLearner(), 'smoke', 'a'), 'smoke', 'b', 8);
		expect(second.drafts[paper]).toMatchObject({ seed: 8, round: 2, answers: { smoke: ['b'] } });
	});

	it('is forgotten when it is over, and the next one of the same seed is another', () => {
		const over = dropDraft(answer(emptyLearner(), 'smoke', 'a'), paper);
		expect([over.drafts, over.ended]).toEqual([{}, { [paper]: 1 }]);
		expect(dropDraft(over, paper)).toEqual(over);
		expect(answer(over, 'lift', 'b').drafts[paper]).toMatchObject({ round: 2, answers: { lift: ['b'] } });
	});
});
