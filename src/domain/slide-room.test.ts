import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dealOut, heightOf, type Line, sizeThatFits, widthOf } from './slide-room.ts';

const line = (width: number, more: Partial<Line> = {}): Line => ({ html: '', width, ...more });
const room = { width: 936, height: 400 };
const anyLine = fc.record({ width: fc.integer({ min: 1, max: 60 }) }).map(({ width }) => line(width));

test('a Chinese character counts one, a digit a little more than half', () => {
	expect(widthOf('喊大人')).toBe(3);
	expect(widthOf('打 119')).toBeCloseTo(1 + 4 * 0.58);
});

describe('the size', () => {
	test('is the largest at which all lines fit', () => {
		expect(sizeThatFits([line(8)], room, { from: 'huge' })).toBe('huge');
		expect(sizeThatFits([line(20), line(20), line(20), line(20)], room)).toBe('middle');
		expect(
			sizeThatFits(
				Array.from({ length: 30 }, () => line(20)),
				room,
			),
		).toBeUndefined();
	});

	test('never gives more height than the room has', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (lines) => {
				const size = sizeThatFits(lines, room);
				return size === undefined || heightOf(lines, size, room) <= room.height;
			}),
		);
	});

	test('reckons a paragraph that runs on as one', () => {
		const lines = [line(5), line(5), line(5)];
		expect(heightOf(lines, 'small', { ...room, flows: true })).toBeLessThan(heightOf(lines, 'small', room));
	});
});

describe('dealing out', () => {
	test('keeps all lines, in order', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { minLength: 1, maxLength: 10 }), (lines) => {
				expect(dealOut(lines, [room], 'middle').flat()).toEqual(lines);
			}),
		);
	});

	test('fits every slide, but for a line that alone is too long', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { minLength: 1, maxLength: 10 }), (lines) =>
				dealOut(lines, [room], 'middle').every(
					(part) => part.length === 1 || heightOf(part, 'middle', room) <= room.height,
				),
			),
		);
	});

	test('is even: no last slide with a single line where two and two would do', () => {
		const four = [line(40), line(40), line(40), line(40)];
		expect(dealOut(four, [room], 'middle').map(({ length }) => length)).toEqual([2, 2]);
	});

	test('uses the room of each slide', () => {
		const three = [line(20), line(20), line(20)];
		const small = { width: 936, height: 70 };
		expect(dealOut(three, [small, room], 'middle').map(({ length }) => length)).toEqual([1, 2]);
	});

	test('never ends a slide with a line that leads to the next', () => {
		const lines = [line(40), line(20, { leads: true }), line(40, { mark: 'dot' }), line(40, { mark: 'dot' })];
		expect(dealOut(lines, [room], 'middle').every((part) => !part.at(-1)?.leads)).toBe(true);
	});

	test('keeps a list together where it fits', () => {
		const item = line(12, { mark: 'dot' });
		const lines = [line(40), line(20), line(30, { leads: true }), { ...item }, { ...item }, { ...item }];
		const [, last] = dealOut(lines, [room], 'middle');
		expect(last?.filter(({ mark }) => mark === 'dot')).toHaveLength(3);
	});
});
