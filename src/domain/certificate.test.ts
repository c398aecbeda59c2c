import { describe, expect, it } from 'vitest';
import { certificateReady, leftToPractise, practised, type StagedLesson } from './certificate.ts';
import { emptyLearner, finishLesson, takeQuiz } from './progress.ts';

const lessons: StagedLesson[] = [
	{ id: 'fire/a', quiz: 'fire/a', title: '甲', stages: ['lower-primary'] },
	{ id: 'fire/b', quiz: 'fire/b', title: '乙', stages: ['upper-primary', 'middle'] },
	{ id: 'fire/c', quiz: 'fire/c', title: '丙', stages: ['middle'] },
	{ id: 'fire/d', quiz: 'fire/d', title: '丁', stages: ['teacher'] },
	{ id: 'bullying/tell', title: '说', stages: ['college'] },
];
const pass = (...ids: string[]) =>
	ids.reduce((learner, id) => takeQuiz(learner, id, { percent: 90, passed: true }, '2026-11-03'), emptyLearner());

describe('a certificate', () => {
	it('is there when all that one stage has is practised, and not before', () => {
		expect(certificateReady(emptyLearner(), lessons)).toBe(false);
		expect(certificateReady(pass('fire/a'), lessons)).toBe(true);
		expect(certificateReady(pass('fire/c'), lessons)).toBe(false);
		expect(certificateReady(pass('fire/b', 'fire/c'), lessons)).toBe(true);
		expect(certificateReady(finishLesson(emptyLearner(), 'fire/a', '2026-11-02'), lessons)).toBe(false);
	});

	it('is never there for lessons that are not scored', () => {
		expect(certificateReady(finishLesson(emptyLearner(), 'bullying/tell', '2026-11-02'), lessons.slice(4))).toBe(false);
	});

	it('says what was practised and when, and nothing that was never scored', () => {
		const learner = finishLesson(finishLesson(pass('fire/b'), 'fire/b', '2026-11-01'), 'bullying/tell', '2026-11-01');
		expect(practised(learner, lessons)).toEqual([
			{ id: 'fire/b', title: '乙', finished: '2026-11-01', passed: '2026-11-03', best: 90 },
		]);
		expect(practised(emptyLearner(), lessons)).toEqual([]);
	});

	it('names the shortest way that is left', () => {
		const ways = leftToPractise(pass('fire/c'), lessons);
		expect(ways.map(({ stage, left }) => [stage, left.map(({ id }) => id)])).toEqual([
			['lower-primary', ['fire/a']],
			['upper-primary', ['fire/b']],
			['middle', ['fire/b']],
			['teacher', ['fire/d']],
		]);
	});
});
