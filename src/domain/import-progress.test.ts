import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProgress } from '../../tests/unit/any-progress.ts';
import type { Learner, Progress } from '../schemas/progress.ts';
import { changesOf, importProgress } from './import-progress.ts';
import { emptyLearner, emptyProgress, finishLesson } from './progress.ts';
import { dropDraft, keepAnswer, noteAnswer, takeQuiz } from './quiz-progress.ts';

const day = '2026-11-22';
const quiz = 'fire/feel-the-door';
const paper = `${quiz}#test`;
const of = (learners: Record<string, Learner>): Progress => ({ ...emptyProgress(), learners });
const nothing = { lessons: 0, quizzes: 0, better: 0, mistakes: 0, drafts: 0, receipts: 0 };
const take = (learner: Learner, percent: number) => takeQuiz(learner, quiz, { percent, passed: percent >= 80 }, day);
const answer = (option: string, learner = emptyLearner()) =>
	keepAnswer(learner, paper, 7, { questionId: 'smoke', answer: [option], checked: false });

describe('importing a record', () => {
	it('adds to the learners it knows and brings those it does not', () => {
		const here = of({ me: finishLesson(emptyLearner(), 'fire/a', day) });
		const file = of({ me: finishLesson(emptyLearner(), 'fire/b', day), one: take(emptyLearner('12号'), 90) });
		const { learners } = importProgress(here, file);
		expect(Object.keys(learners['me']?.lessons ?? {})).toEqual(['fire/a', 'fire/b']);
		expect(learners['one']).toMatchObject({ name: '12号', quizzes: { [quiz]: { best: 90, attempts: 1 } } });
	});

	it('leaves who uses the device, and names that are here', () => {
		const here = { ...of({ one: emptyLearner('12号') }), current: 'one' };
		const file = { ...of({ one: { ...emptyLearner('小雨'), renamed: 9 } }), current: 'me', switched: 99 };
		expect(importProgress(here, file)).toMatchObject({
			current: 'one',
			switched: 0,
			learners: { one: { name: '12号' } },
		});
	});

	it('cleans the names it brings (I12, I15)', () => {
		const file = of({ one: emptyLearner('\u202E小\n雨') });
		expect(importProgress(emptyProgress(), file).learners['one']?.name).toBe('小 雨');
	});

	it('leaves an unfinished paper that is here, and brings one that is not', () => {
		const file = of({ me: answer('theirs') });
		expect(importProgress(of({ me: answer('mine') }), file).learners['me']?.drafts[paper]?.answers).toEqual({
			smoke: ['mine'],
		});
		const over = dropDraft(answer('mine'), paper);
		expect(importProgress(of({ me: over }), file).learners['me']?.drafts[paper]).toMatchObject({
			round: 2,
			answers: { smoke: ['theirs'] },
		});
	});

	it('loses nothing that was here, and does nothing more the second time', () => {
		fc.assert(
			fc.property(anyProgress, anyProgress, (here, file) => {
				const after = importProgress(here, file);
				for (const [id, { lessons, receipts }] of Object.entries(here.learners)) {
					expect(Object.keys(after.learners[id]?.lessons ?? {})).toEqual(expect.arrayContaining(Object.keys(lessons)));
					expect(Object.keys(after.learners[id]?.receipts ?? {})).toEqual(
						expect.arrayContaining(Object.keys(receipts)),
					);
				}
				const twice = importProgress(after, file);
				expect(importProgress(twice, file)).toEqual(twice);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('what importing would change', () => {
	it('is nothing when everything is here already', () => {
		const here = of({ me: take(finishLesson(emptyLearner(), 'fire/a', day), 90) });
		expect(changesOf(here, here)).toEqual([]);
		expect(changesOf(here, emptyProgress())).toEqual([]);
	});

	it('is counted for each learner', () => {
		const here = of({ me: take(finishLesson(emptyLearner(), 'fire/a', day), 40) });
		const theirs = noteAnswer(take(finishLesson(emptyLearner(), 'fire/b', day), 90), quiz, 'smoke', false);
		expect(changesOf(here, of({ me: theirs, one: answer('a', emptyLearner('12号')) }))).toEqual([
			{ id: 'me', name: '', fresh: false, ...nothing, lessons: 1, better: 1, mistakes: 1 },
			{ id: 'one', name: '12号', fresh: true, ...nothing, drafts: 1 },
		]);
	});

	it('names a learner who brings nothing but a name', () => {
		expect(changesOf(emptyProgress(), of({ one: emptyLearner('12号') }))).toEqual([
			{ id: 'one', name: '12号', fresh: true, ...nothing },
		]);
	});
});
