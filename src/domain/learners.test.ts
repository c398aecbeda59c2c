import { describe, expect, it } from 'vitest';
import type { Progress } from '../schemas/progress.ts';
import { learnerIds, learnerNamed, removeEntry, removeLearner, rename, switchTo } from './learners.ts';
import { changeCurrent, currentLearner, emptyLearner, emptyProgress, finishLesson } from './progress.ts';
import { keepAnswer, noteAnswer, takeQuiz } from './quiz-progress.ts';

const quiz = 'fire/feel-the-door';
const finish = (progress: Progress, lesson: string) =>
	changeCurrent(progress, (learner) => finishLesson(learner, lesson, '2026-11-22'));

describe('several learners on one device', () => {
	it('begin with the one who gave no name, who has a record like any other', () => {
		const progress = finish(emptyProgress(), quiz);
		expect(learnerIds(progress)).toEqual(['me']);
		expect(currentLearner(progress).lessons).toEqual({ [quiz]: { done: '2026-11-22' } });
	});

	it('each keep their own record', () => {
		const progress = finish(switchTo(finish(emptyProgress(), quiz), 'one', '12号'), 'drowning/float-first');
		expect(Object.keys(progress.learners['me']?.lessons ?? {})).toEqual([quiz]);
		expect(Object.keys(progress.learners['one']?.lessons ?? {})).toEqual(['drowning/float-first']);
		expect([progress.current, progress.learners['one']?.name]).toEqual(['one', '12号']);
	});

	it('are known by id: switching back finds the old record, and its name stays', () => {
		const there = finish(switchTo(emptyProgress(), 'one', '12号'), quiz);
		const back = switchTo(switchTo(there, 'me'), 'one', 'another name');
		expect(currentLearner(back)).toMatchObject({ name: '12号', lessons: { [quiz]: { done: '2026-11-22' } } });
	});

	it('are listed by name, the nameless one first', () => {
		const progress = ['乙', '甲', '3'].reduce((all, name) => switchTo(all, `id-${name}`, name), emptyProgress());
		expect(learnerIds(progress)).toEqual(['me', 'id-3', 'id-乙', 'id-甲']);
		expect([learnerNamed(progress, '甲'), learnerNamed(progress, '丙')]).toEqual(['id-甲', undefined]);
	});

	it('can be renamed, which counts as later than what another tab knows', () => {
		const progress = rename(switchTo(emptyProgress(), 'one', '12号'), 'one', '小雨');
		expect(progress.learners['one']).toMatchObject({ name: '小雨', renamed: 1 });
		expect(rename(progress, 'nobody', 'x')).toEqual(progress);
	});

	it('can be taken away, and the device is then the nameless one’s', () => {
		const progress = removeLearner(switchTo(emptyProgress(), 'one', '12号'), 'one');
		expect([progress.current, Object.keys(progress.learners)]).toEqual(['me', ['me']]);
		expect(removeLearner(switchTo(emptyProgress(), 'one'), 'me').current).toBe('one');
		expect(learnerIds(removeLearner(emptyProgress(), 'me'))).toEqual(['me']);
	});
});

describe('taking one entry away', () => {
	const full = changeCurrent(emptyProgress(), (learner) => {
		const taken = takeQuiz(
			finishLesson(learner, quiz, '2026-11-22'),
			quiz,
			{ percent: 50, passed: false },
			'2026-11-22',
		);
		const missed = noteAnswer(taken, quiz, 'smoke', false);
		const kept = { questionId: 'smoke', answer: ['a'], checked: false };
		return keepAnswer(keepAnswer(missed, `${quiz}#test`, 7, kept), 'fire/out-then-call#test', 7, kept);
	});

	it('takes a lesson and leaves the rest', () => {
		const after = currentLearner(removeEntry(full, 'me', 'lessons', quiz));
		expect(after).toEqual({ ...currentLearner(full), lessons: {} });
	});

	it('takes a quiz with its mistakes and unfinished rounds, and no other quiz’s', () => {
		const after = currentLearner(removeEntry(full, 'me', 'quizzes', quiz));
		expect([after.quizzes, after.mistakes, Object.keys(after.drafts)]).toEqual([{}, {}, ['fire/out-then-call#test']]);
		expect(Object.keys(after.lessons)).toEqual([quiz]);
	});

	it('does nothing to a learner that is not there', () => {
		expect(removeEntry(full, 'nobody', 'lessons', quiz)).toEqual(full);
		expect(emptyLearner()).toEqual(currentLearner(emptyProgress()));
	});
});
