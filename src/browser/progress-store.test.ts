import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blockStorage, FakeStorage, Tabs, useStorage } from '../../tests/unit/fake-storage.ts';
import { learnerIds, switchTo } from '../domain/learners.ts';
import { changeCurrent, currentLearner, finishLesson } from '../domain/progress.ts';
import { dropDraft, keepAnswer, noteAnswer, takeQuiz } from '../domain/quiz-progress.ts';
import { progressFormat } from '../domain/progress-format.ts';
import type { Learner } from '../schemas/progress.ts';
import { defineSaved } from './saved-data.ts';

const key = 'pinganke:progress';
const lesson = 'fire/feel-the-door';
const paper = `${lesson}#test`;

/** The store as a page that is opened anew has it. */
async function openPage() {
	vi.resetModules();
	return await import('./progress-store.ts');
}

beforeEach(() => vi.unstubAllGlobals());

describe('what a learner does', () => {
	it('is kept for the learner who uses the device now', async () => {
		useStorage(new FakeStorage());
		const { changeLearner, changeProgress, progressStore, readLearner } = await openPage();
		changeLearner((learner) => finishLesson(learner, lesson, '2026-11-22'));
		changeProgress((progress) => switchTo(progress, 'one', '12号'));
		expect(readLearner()).toMatchObject({ name: '12号', lessons: {} });
		changeProgress((progress) => switchTo(progress, 'me'));
		expect(readLearner().lessons).toEqual({ [lesson]: { done: '2026-11-22' } });
		expect(learnerIds(progressStore.read().value)).toEqual(['me', 'one']);
	});

	it('of version 1 is carried over and kept beside what is new', async () => {
		const storage = FakeStorage.of({
			[key]: '{"version":1,"lessons":{"drowning/float-first":{"done":"2026-09-01"}},"quizzes":{}}',
		});
		useStorage(storage);
		const { changeLearner } = await openPage();
		expect(changeLearner((learner) => finishLesson(learner, lesson, '2026-11-22'))).toBe(true);
		const saved = JSON.parse(storage.getItem(key) ?? '');
		expect([saved.version, Object.keys(saved.learners.me.lessons)]).toEqual([2, ['drowning/float-first', lesson]]);
	});

	it('F02 is still known to the page when nothing can be stored', async () => {
		blockStorage();
		const { changeLearner, readLearner } = await openPage();
		expect(changeLearner((learner) => finishLesson(learner, lesson, '2026-11-22'))).toBe(false);
		expect(readLearner().lessons).toEqual({ [lesson]: { done: '2026-11-22' } });
	});

	it('F19, F20 begins anew without complaint when the browser threw everything away', async () => {
		const storage = new FakeStorage();
		useStorage(storage);
		(await openPage()).changeLearner((learner) => finishLesson(learner, lesson, '2026-11-22'));
		storage.removeItem(key);
		const { progressStore, readLearner } = await openPage();
		expect([progressStore.read().state, readLearner().lessons]).toEqual(['ok', {}]);
	});

	it('F23 needs no locks, no structuredClone and no crypto', async () => {
		for (const name of ['navigator', 'structuredClone', 'crypto', 'BroadcastChannel']) vi.stubGlobal(name, undefined);
		useStorage(new FakeStorage());
		const { changeLearner } = await openPage();
		expect(changeLearner((learner) => finishLesson(learner, lesson, '2026-11-22'))).toBe(true);
	});
});

describe('F12 two tabs', () => {
	const step = fc.oneof(
		fc.record({ tab: fc.nat(1), answer: fc.constantFrom('smoke', 'lift', 'door', 'call', 'meet') }),
		fc.record({ tab: fc.nat(1), lesson: fc.constantFrom('fire/a', 'fire/b', 'fire/c') }),
		fc.record({ tab: fc.nat(1), miss: fc.constantFrom('smoke', 'lift') }),
		fc.record({ tab: fc.nat(1), news: fc.constant(true) }),
	);

	it('both keep every answer, lesson and mistake, however their writing and hearing interleave', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
				const tabs = new Tabs(2);
				const pages = [openTab(), openTab()];
				for (const { tab, ...each } of steps) {
					if ('news' in each) tabs.deliver(tab);
					else tabs.in(tab, () => pages[tab]?.change((learner) => act(learner, each)));
				}
				tabs.settle();
				for (const [place, page] of pages.entries()) {
					const learner = tabs.in(place, page.learner);
					expect(Object.keys(learner.drafts[paper]?.answers ?? {}).sort()).toEqual(each(steps, 'answer'));
					expect(Object.keys(learner.lessons).sort()).toEqual(each(steps, 'lesson'));
					expect(Object.keys(learner.mistakes[lesson] ?? {}).sort()).toEqual(each(steps, 'miss'));
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('do not bring back a paper that one of them handed in', () => {
		const tabs = new Tabs(2);
		const [one, other] = [openTab(), openTab()];
		const given = { questionId: 'smoke', answer: ['a'], checked: false };
		tabs.in(0, () => one.change((learner) => keepAnswer(learner, paper, 7, given)));
		tabs.settle();
		tabs.in(1, () => other.change((learner) => noteAnswer(learner, lesson, 'lift', false)));
		const taken = { percent: 90, passed: true };
		tabs.in(0, () => one.change((learner) => dropDraft(takeQuiz(learner, lesson, taken, '2026-11-22'), paper)));
		tabs.settle();
		const { drafts, quizzes, mistakes } = tabs.in(1, other.learner);
		expect([drafts, quizzes[lesson]?.best, mistakes[lesson]]).toEqual([{}, 90, { lift: { misses: 1, hits: 0 } }]);
	});
});

/** A second store beside the first, as another tab has it. */
function openTab() {
	const { change, read } = defineSaved({ key, ...progressFormat });
	return {
		change: (grow: (learner: Learner) => Learner) => change((progress) => changeCurrent(progress, grow)),
		learner: () => currentLearner(read().value),
	};
}

/** What was done of one kind, each once. */
function each(steps: object[], kind: string): string[] {
	const all = steps.flatMap((one) => (kind in one ? [(one as Record<string, string>)[kind] as string] : []));
	return [...new Set(all)].sort();
}

function act(learner: Learner, step: { answer: string } | { lesson: string } | { miss: string }): Learner {
	if ('answer' in step) {
		return keepAnswer(learner, paper, 7, { questionId: step.answer, answer: ['a'], checked: false });
	}
	if ('lesson' in step) return finishLesson(learner, step.lesson, '2026-11-22');
	return noteAnswer(learner, lesson, step.miss, false);
}
