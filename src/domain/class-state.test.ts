import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClassState } from '../../tests/unit/any-class-state.ts';
import type { ClassRun, ClassState } from '../schemas/class-state.ts';
import { canonical } from './canonical.ts';
import {
	addPoint,
	type Asking,
	begin,
	freshRun,
	handsOf,
	hasCounts,
	hasOtherDays,
	isSkipped,
	minutesOf,
	onlyDay,
	pointsOf,
	restart,
	runOf,
	setCut,
	setHands,
	setPresent,
	setSkipped,
	setTeams,
	undoPoint,
	withRun,
} from './class-state.ts';
import { classStateFormat, emptyClassState, mergeClassState } from './merge-class-state.ts';
import { join, understand } from './saved-format.ts';

const lesson = 'fire/out-then-call';
const day = '2026-11-26';
const before: Asking = { question: `${lesson}#smoke-kitchen`, when: 'before' };
const after: Asking = { ...before, when: 'after' };
const fresh = freshRun(day);
const state = (run: ClassRun): ClassState => withRun(emptyClassState(), lesson, run);
const joined = (one: ClassRun, other: ClassRun): ClassRun =>
	runOf(mergeClassState(state(one), state(other)), lesson, day);

describe('counting hands', () => {
	it('keeps before and after apart, and 0 hands apart from none counted', () => {
		const run = setHands(setHands(setHands(fresh, before, 'look', 12), before, 'shout', 0), after, 'shout', 30);
		expect([handsOf(run, before), handsOf(run, after)]).toEqual([{ look: 12, shout: 0 }, { shout: 30 }]);
	});

	it('takes a number back when its field is emptied', () => {
		expect(handsOf(setHands(setHands(fresh, before, 'look', 12), before, 'look', undefined), before)).toEqual({});
	});

	it.for([
		[-1, 0],
		[2.7, 2],
		[12_345, 999],
		[NaN, undefined],
		[Infinity, undefined],
	])('brings %j into bounds', ([typed, kept]) => {
		expect(handsOf(setHands(fresh, before, 'look', typed), before)['look']).toBe(kept);
	});

	it('says nothing of a question that was only looked at, and knows the numbers again when counting goes on', () => {
		const skipped = setSkipped(setHands(fresh, before, 'look', 3), before, true);
		expect([isSkipped(skipped, before), handsOf(skipped, before)]).toEqual([true, {}]);
		expect(handsOf(setSkipped(skipped, before, false), before)).toEqual({ look: 3 });
	});

	it('takes no question for one that every object has', () => {
		expect(handsOf(fresh, { question: 'toString', when: 'after' })).toEqual({});
	});
});

describe('a lesson', () => {
	it('is as if it had not been taught when the day is over, and whatever the clock said, other days go', () => {
		const kept = state(setPresent(fresh, 40));
		expect(runOf(kept, lesson, '2026-11-27')).toEqual(freshRun('2026-11-27'));
		for (const other of ['2026-11-27', '2020-01-01']) {
			expect(hasOtherDays(kept, other)).toBe(true);
			expect(onlyDay(kept, other).lessons).toEqual({});
		}
		expect(onlyDay(kept, day)).toEqual(kept);
	});

	it('begins once and counts whole minutes', () => {
		const run = begin(begin(fresh, 1_000_000), 9_000_000);
		expect([minutesOf(fresh, 5), minutesOf(run, 1_000_000), minutesOf(run, 1_000_000 + 299_000)]).toEqual([
			undefined,
			1,
			5,
		]);
	});

	it('begun anew has nothing of before but its cut, and the other window cannot bring it back', () => {
		const taught = addPoint(setTeams(setHands(setCut(begin(fresh, 1), 5), before, 'look', 3), 2), 0, 'a');
		const anew = restart(taught);
		expect([hasCounts(taught), hasCounts(anew), anew.cut?.n, anew.started]).toEqual([true, false, 5, undefined]);
		expect(joined(anew, setPresent(taught, 41))).toEqual(anew);
	});

	it('keeps what both windows did, and of one number the later', () => {
		const start = setHands(fresh, before, 'look', 1);
		const one = setHands(start, before, 'shout', 2);
		const other = setPresent(setHands(start, before, 'look', 3), 40);
		expect(handsOf(joined(one, other), before)).toEqual({ look: 3, shout: 2 });
		expect(joined(one, other).present?.n).toBe(40);
	});

	it('F07 of which a part is damaged keeps the rest', () => {
		const text = JSON.stringify(state(setHands(setHands(fresh, before, 'look', 1), before, 'shout', 2)));
		const read = understand(text.replace('"n":2', '"n":"two"'), classStateFormat);
		expect(read.state).toBe('repaired');
		expect(handsOf(runOf(read.value, lesson, day), before)).toEqual({ look: 1 });
	});
});

describe('teams', () => {
	it('are two to six, or none', () => {
		expect([0, 1, 2, 6, 9].map((n) => pointsOf(setTeams(fresh, n)).length)).toEqual([0, 0, 2, 6, 6]);
	});

	it('get no point when they do not play', () => {
		const two = setTeams(fresh, 2);
		expect([addPoint(two, 2, 'a'), addPoint(two, -1, 'a'), undoPoint(two)]).toEqual([two, two, two]);
	});

	it('have the points of the teams that are left when there are fewer, and all again when there are more', () => {
		const three = addPoint(addPoint(setTeams(fresh, 3), 2, 'a'), 0, 'b');
		expect([pointsOf(setTeams(three, 2)), pointsOf(setTeams(setTeams(three, 2), 3))]).toEqual([
			[1, 0],
			[1, 0, 1],
		]);
	});

	it('lose the point that was given last, one after another, as a pile of them would', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 40 }), (deeds) => {
				let run = setTeams(fresh, 4);
				const pile: number[] = [];
				for (const [index, team] of deeds.entries()) {
					run = team < 0 ? undoPoint(run) : addPoint(run, team, `move-${index}`);
					if (team < 0) pile.pop();
					else pile.push(team);
				}
				expect(pointsOf(run)).toEqual([0, 1, 2, 3].map((team) => pile.filter((each) => each === team).length));
			}),
		);
	});

	it('keep points that two windows gave at once, and one that was taken back stays so', () => {
		const start = addPoint(setTeams(fresh, 2), 0, 'a');
		const both = joined(addPoint(start, 0, 'b'), addPoint(start, 1, 'c'));
		expect(pointsOf(both)).toEqual([2, 1]);
		expect(pointsOf(joined(undoPoint(start), start))).toEqual([0, 0]);
	});
});

describe('what two windows know', () => {
	const joinStates = (a: ClassState, b: ClassState) => join(a, b, classStateFormat);
	const same = (one: object, other: object): void => expect(canonical(one)).toBe(canonical(other));

	it.for([mergeClassState, joinStates])('is the same in any order, grouping and repetition', (merge) => {
		fc.assert(
			fc.property(anyClassState, anyClassState, anyClassState, (a, b, c) => {
				same(merge(a, b), merge(b, a));
				same(merge(merge(a, b), c), merge(a, merge(b, c)));
				same(merge(merge(a, b), a), merge(a, b));
			}),
			{ numRuns: 400 },
		);
	});

	it('stands on devices as version 1 and is read whole', () => {
		const text = readFileSync(new URL('../../tests/fixtures/saved/class-state-1.json', import.meta.url), 'utf8');
		expect(understand(text, classStateFormat)).toEqual({ state: 'ok', value: JSON.parse(text) as ClassState });
	});

	it('can be read back as it was written', () => {
		fc.assert(
			fc.property(anyClassState, (any) => {
				expect(understand(JSON.stringify(any), classStateFormat)).toEqual({ state: 'ok', value: any });
			}),
		);
	});
});
