import { expect, it } from 'vitest';
import { countIn, secondsIn } from './read-count.ts';

it.for([
	['42', 42],
	[' ４２ ', 42],
	['0', 0],
	['', undefined],
	['四十', undefined],
	['-3', undefined],
	['4.5', undefined],
	['123456', undefined],
] as const)('%j as a number of people is %j', ([text, count]) => {
	expect(countIn(text)).toBe(count);
});

it.for([
	['2:48', 168],
	['02:05', 125],
	['２：４８', 168],
	['168', 168],
	['0:00', 0],
	['2:60', undefined],
	['9999:59', undefined],
	['two', undefined],
	['', undefined],
] as const)('%j as a time is %j seconds', ([text, seconds]) => {
	expect(secondsIn(text)).toBe(seconds);
});
