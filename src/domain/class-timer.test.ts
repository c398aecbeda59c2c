import { expect, test } from 'vitest';
import { countdownOf, isOver, newTimer, resetTimer, shownOn, startOrStop, withMinutes } from './class-timer.ts';

const minute = 60_000;

test('a countdown shows its minutes at first and nothing at the end', () => {
	const timer = countdownOf(5, 0);
	expect(shownOn(timer, 0)).toBe(5 * minute);
	expect(shownOn(timer, 100)).toBe(5 * minute);
	expect(shownOn(timer, 5 * minute)).toBe(0);
	expect(isOver(timer, 5 * minute - 1)).toBe(false);
	expect(isOver(timer, 5 * minute)).toBe(true);
});

test('stopping keeps what is left; one that is over begins anew', () => {
	const stopped = startOrStop(countdownOf(2, 0), minute);
	expect(shownOn(stopped, 9 * minute)).toBe(minute);
	const over = startOrStop(countdownOf(2, 0), 3 * minute);
	expect(shownOn(over, 3 * minute)).toBe(2 * minute);
});

test('more minutes while it runs leave what has passed', () => {
	expect(shownOn(withMinutes(countdownOf(2, 0), 3), minute)).toBe(2 * minute);
});

test('minutes stay between one and ninety', () => {
	expect([0, -3, 91, Number.NaN].map((minutes) => withMinutes(newTimer(), minutes).minutes)).toEqual([1, 1, 90, 1]);
});

test('a stopwatch counts up and is never over', () => {
	const watch = startOrStop(resetTimer(newTimer(), 'stopwatch'), 0);
	expect(shownOn(watch, 90 * minute)).toBe(90 * minute);
	expect(isOver(watch, 90 * minute)).toBe(false);
});
