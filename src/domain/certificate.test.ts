import { describe, expect, it } from 'vitest';
import { practised, type TitledLesson } from './certificate.ts';
import { emptyLearner, finishLesson } from './progress.ts';
import { takeQuiz } from './quiz-progress.ts';

const lessons: TitledLesson[] = [
	{ id: 'fire/a', quiz: 'fire/a', title: '甲', stages: ['lower-primary'] },
	{ id: 'fire/b', quiz: 'fire/b', title: '乙', stages: ['upper-primary', 'middle'] },
	{ id: 'fire/c', quiz: 'fire/c', title: '丙', stages: ['middle'] },
	{ id: 'fire/d', quiz: 'fire/d', title: '丁', stages: ['teacher'] },
	{ id: 'bullying/tell', title: '说', stages: ['college'] },
];
const pass = (...ids: string[]) =>
	ids.reduce((learner, id) => takeQuiz(learner, id, { percent: 90, passed: true }, '2026-11-03'), emptyLearner());

describe('a certificate', () => {
	it('says what was practised and when, and nothing that was never scored', () => {
		const learner = finishLesson(finishLesson(pass('fire/b'), 'fire/b', '2026-11-01'), 'bullying/tell', '2026-11-01');
		expect(practised(learner, lessons)).toEqual([
			{ id: 'fire/b', title: '乙', finished: '2026-11-01', passed: '2026-11-03', best: 90 },
		]);
		expect(practised(emptyLearner(), lessons)).toEqual([]);
	});
});
