import { describe, expect, it } from 'vitest';
import { courseState, lessonDone, quizPassed, waysThrough } from './completion.ts';
import { emptyLearner, finishLesson } from './progress.ts';
import { takeQuiz } from './quiz-progress.ts';

const day = '2026-11-22';
const fire = { id: 'fire/feel-the-door', quiz: 'fire/feel-the-door', stages: ['upper-primary'] };
const water = { id: 'drowning/float-first', quiz: 'drowning/float-first', stages: ['upper-primary', 'middle'] };
const parents = { id: 'fire/plan', quiz: 'fire/plan', stages: ['parent'] };
const unscored = { id: 'bullying/tell-someone', stages: ['upper-primary'] };
const read = finishLesson(emptyLearner(), fire.id, day);
const passed = takeQuiz(emptyLearner(), fire.quiz, { percent: 90, passed: true }, day);
const failed = takeQuiz(emptyLearner(), fire.quiz, { percent: 40, passed: false }, day);

describe('a lesson', () => {
	it('is done when it was finished or its quiz was passed, and not by a try', () => {
		const states = [emptyLearner(), failed, read, passed].map((learner) => lessonDone(learner, fire));
		expect(states).toEqual([false, false, true, true]);
	});

	it('that is never scored is never done, even when a hand wrote it into the record', () => {
		expect(lessonDone(finishLesson(emptyLearner(), unscored.id, day), unscored)).toBe(false);
	});
});

describe('a quiz', () => {
	it('is passed once and for all', () => {
		const later = takeQuiz(passed, fire.quiz, { percent: 10, passed: false }, day);
		expect([failed, passed, later].map((learner) => quizPassed(learner, fire.quiz))).toEqual([false, true, true]);
	});

	it('of a name that every object has is not passed', () => {
		expect(quizPassed(emptyLearner(), 'toString')).toBe(false);
	});
});

describe('a campaign', () => {
	it('is complete when every quiz of it is passed, and lessons that are never scored are not needed', () => {
		expect(courseState(passed, [fire, unscored])).toEqual({ total: 1, done: 1, passed: 1, complete: true });
	});

	it('is complete when all of one stage is passed, for no child takes the lessons for parents', () => {
		expect(courseState(passed, [fire, parents])).toEqual({ total: 2, done: 1, passed: 1, complete: true });
		expect(courseState(passed, [fire, water, parents]).complete).toBe(false);
		const both = takeQuiz(passed, water.quiz, { percent: 90, passed: true }, day);
		expect(courseState(both, [fire, water, parents]).complete).toBe(true);
	});

	it('says what is left for each stage, the shortest way first', () => {
		const ways = waysThrough(passed, [fire, water, parents, unscored]).map(({ stage, left }) => [stage, left.length]);
		expect(ways).toEqual([
			['upper-primary', 1],
			['middle', 1],
			['parent', 1],
		]);
		expect(waysThrough(passed, [fire, water])[0]?.left).toEqual([water]);
		expect(waysThrough(passed, [fire])[0]?.left).toEqual([]);
	});

	it('is not complete by reading alone', () => {
		expect(courseState(read, [fire])).toEqual({ total: 1, done: 1, passed: 0, complete: false });
	});

	it('counts what is done and what is passed', () => {
		expect(courseState(finishLesson(passed, water.id, day), [fire, water, unscored])).toEqual({
			total: 2,
			done: 2,
			passed: 1,
			complete: false,
		});
	});

	it('without a scored lesson is never complete', () => {
		expect(courseState(passed, [unscored])).toEqual({ total: 0, done: 0, passed: 0, complete: false });
		expect(courseState(passed, []).complete).toBe(false);
	});
});
