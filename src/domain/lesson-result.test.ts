import { describe, expect, it } from 'vitest';
import type { ClassRun } from '../schemas/class-state.ts';
import { begin, freshRun, restart, setCut, setHands, setPresent, setSkipped } from './class-state.ts';
import { type Asked, meetingId, meetingOf, resultsOf, tell } from './lesson-result.ts';

const lesson = 'fire/out-then-call';
const choices = [
	{ id: 'look', right: false },
	{ id: 'shout', right: true },
];
const asked: Asked[] = ['a', 'b'].map((id) => ({ id: `${lesson}#${id}`, choices }));
const fresh = freshRun('2026-11-26');
/** Hands as `question.when: wrong right`. */
function counted(...lines: string[]): ClassRun {
	return lines.reduce((run, line) => {
		const [, question, when, wrong, right] = /^(\w)\.(\w+): (\d+) (\d+)$/.exec(line) as unknown as string[];
		const asking = { question: `${lesson}#${question}`, when: when as 'before' | 'after' };
		return setHands(setHands(run, asking, 'look', Number(wrong)), asking, 'shout', Number(right));
	}, fresh);
}
const told = (...lines: string[]) => tell(resultsOf(asked, counted(...lines)));

describe('what a lesson brought', () => {
	it('is told by the questions that were counted both times', () => {
		expect(told('a.before: 26 19', 'a.after: 12 33', 'b.after: 0 9')).toEqual({
			kind: 'gained',
			before: 42,
			after: 73,
		});
		expect(told('a.before: 10 30', 'a.after: 20 20')).toEqual({ kind: 'lost', before: 75, after: 50 });
		expect(told('a.before: 0 40', 'a.after: 0 38')).toEqual({ kind: 'same', before: 100, after: 100 });
	});

	it('is told as far as it is known', () => {
		expect(told()).toEqual({ kind: 'nothing' });
		expect(told('a.before: 0 0', 'a.after: 0 0')).toEqual({ kind: 'nothing' });
		expect(told('a.before: 3 1')).toEqual({ kind: 'onlyBefore' });
		expect(told('a.before: 3 1', 'b.after: 10 30')).toEqual({ kind: 'onlyAfter', after: 75 });
	});

	it('leaves out what was only looked at', () => {
		const run = setSkipped(counted('a.before: 3 1'), { question: asked[0]?.id as string, when: 'before' }, true);
		expect(resultsOf(asked, run)).toEqual([]);
	});
});

describe('its record', () => {
	const run = setPresent(setCut(begin(counted('a.before: 26 19', 'a.after: 12 33'), 60_000), 5), 45);
	const facts = { lesson, topic: '先出去，再打 119', asked, day: '2026-11-26', now: 60_000 * 8 };

	it('says what happened and leaves the rest to the teacher', () => {
		expect(meetingOf({ ...facts, run })).toEqual({
			day: '2026-11-26',
			lesson,
			topic: '先出去，再打 119',
			minutes: 7,
			cut: 5,
			present: 45,
			results: [{ question: `${lesson}#a`, before: { right: 19, hands: 45 }, after: { right: 33, hands: 45 } }],
		});
		expect(meetingOf({ ...facts, run: fresh })).toEqual({ day: '2026-11-26', lesson, topic: facts.topic, results: [] });
	});

	it('is one, however often it is asked for, until the lesson is begun anew', () => {
		const more = setPresent(run, 46);
		expect(meetingId(lesson, more)).toBe(meetingId(lesson, run));
		expect(meetingId(lesson, begin(restart(run), 5))).not.toBe(meetingId(lesson, run));
	});
});
