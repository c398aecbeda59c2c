import { describe, expect, it } from 'vitest';
import type { DrillDesk } from '../schemas/drill-records.ts';
import { mostClasses } from '../schemas/drill-records.ts';
import {
	addClass,
	borrowClasses,
	emptyDesk,
	headCount,
	missingOf,
	newRound,
	removeClass,
	rowsOf,
	setClass,
	setWatch,
	todaysDesk,
	watchOf,
} from './drill-desk.ts';
import { emptyDrills } from './drill-records.ts';
import { elapsed, start } from './stopwatch.ts';

const today = '2026-11-26';
const withClasses = (): DrillDesk => {
	const two = addClass(addClass(emptyDesk(today), 'a', '三1'), 'b', '三2');
	return setClass(setClass(two, 'a', { name: '三1', expected: 42, arrived: 40 }), 'b', { name: '三2', expected: 40 });
};

describe('a head count', () => {
	it('says how many are to be looked for, and how many classes have not reported', () => {
		expect(headCount(rowsOf(withClasses()))).toEqual({ expected: 82, arrived: 40, missing: 2, waiting: 1, over: 0 });
	});

	it('does not let one class with too many hide those who are missing in another', () => {
		const rows = [
			{ name: 'a', expected: 40, arrived: 38 },
			{ name: 'b', expected: 40, arrived: 42 },
		];
		expect(headCount(rows)).toMatchObject({ missing: 2, over: 1, waiting: 0 });
	});

	it('counts nobody twice when nothing is said yet', () => {
		expect(headCount([])).toEqual({ expected: 0, arrived: 0, missing: 0, waiting: 0, over: 0 });
		expect(missingOf({ expected: 3 })).toBeUndefined();
		expect(missingOf({ expected: 0, arrived: 0 })).toBe(0);
	});
});

describe('the classes of a desk', () => {
	it('stand in the order in which they were added, also when one is taken away', () => {
		const desk = addClass(removeClass(withClasses(), 'a'), 'c', '三3');
		expect(rowsOf(desk).map(({ name }) => name)).toEqual(['三2', '三3']);
	});

	it('are no more than a page holds', () => {
		let desk = emptyDesk(today);
		for (let n = 0; n < mostClasses + 5; n += 1) desk = addClass(desk, `c${n}`);
		expect(rowsOf(desk)).toHaveLength(mostClasses);
	});

	it('may be taken over from another drill, without the arrivals', () => {
		const kept = { ...emptyDrills(), desks: { fire: withClasses(), stairs: emptyDesk(today) } };
		expect(rowsOf(borrowClasses(emptyDesk(today), kept)).map(({ name, arrived }) => [name, arrived])).toEqual([
			['三1', undefined],
			['三2', undefined],
		]);
		expect(borrowClasses(withClasses(), kept)).toEqual(withClasses());
	});

	it('a class that is gone cannot be changed', () => {
		expect(setClass(emptyDesk(today), 'a', { name: 'x' })).toEqual(emptyDesk(today));
	});
});

describe('the stopwatch of a desk', () => {
	it('goes on after a reload', () => {
		const desk = setWatch(withClasses(), start(watchOf(withClasses()), 1000));
		const read = JSON.parse(JSON.stringify(desk)) as DrillDesk;
		expect(elapsed(watchOf(todaysDesk(read, today, 5000)), 5000)).toBe(4000);
	});

	it('is put back for another time, with the arrivals; classes and sizes stay', () => {
		const desk = newRound(setWatch(withClasses(), { before: 9000 }), today);
		expect(watchOf(desk)).toEqual({ startedAt: undefined, before: 0 });
		expect(rowsOf(desk).map(({ expected, arrived }) => [expected, arrived])).toEqual([
			[42, undefined],
			[40, undefined],
		]);
	});
});

describe('another day', () => {
	const tomorrow = '2026-11-27';
	const hour = 60 * 60 * 1000;

	it('begins anew', () => {
		const desk = todaysDesk(setWatch(withClasses(), { before: 9000 }), tomorrow, 0);
		expect(desk.day).toBe(tomorrow);
		expect(headCount(rowsOf(desk))).toMatchObject({ arrived: 0, expected: 82 });
		expect(desk.before).toBe(0);
	});

	it('does not break off a drill in a dormitory at midnight', () => {
		const desk = setWatch(withClasses(), start({ before: 0 }, 0));
		expect(todaysDesk(desk, tomorrow, hour)).toBe(desk);
	});

	it('lets go of a stopwatch that was forgotten', () => {
		const desk = setWatch(withClasses(), start({ before: 0 }, 0));
		expect(watchOf(todaysDesk(desk, tomorrow, 4 * hour))).toEqual({ startedAt: undefined, before: 0 });
	});
});
