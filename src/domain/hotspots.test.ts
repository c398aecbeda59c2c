import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, touchBoxes } from './hotspots.ts';

const phone = { width: 280, height: 158 };

/** Whole percents, so that spots that only touch are not parted by a rounding. */
const spot = fc
	.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 2, max: 40 }))
	.map(([left, top, size]): Box => [left, top, Math.min(size, 100 - left), Math.min(size, 100 - top)]);
const spots = fc.array(spot, { minLength: 1, maxLength: 8 });

const overlap = (one: Box, other: Box): boolean =>
	[0, 1].every(
		(axis) =>
			(one[axis] as number) + (one[axis + 2] as number) - (other[axis] as number) > 1e-6 &&
			(other[axis] as number) + (other[axis + 2] as number) - (one[axis] as number) > 1e-6,
	);
const inPixels = ([left, top, width, height]: Box): Box => [
	(left * phone.width) / 100,
	(top * phone.height) / 100,
	(width * phone.width) / 100,
	(height * phone.height) / 100,
];

test('a small spot alone grows to the size of a finger around its middle', () => {
	expect(touchBoxes([[50, 50, 10, 10]], { width: 200, height: 100 })).toEqual([[88, 33, 44, 44]]);
});

test('at the edge it grows inwards, and a large spot stays as it is', () => {
	expect(touchBoxes([[0, 90, 5, 10]], { width: 200, height: 100 })).toEqual([[0, 56, 44, 44]]);
	expect(touchBoxes([[10, 10, 50, 60]], { width: 200, height: 100 })).toEqual([[20, 10, 100, 60]]);
});

test('two neighbours part in the middle of the gap between them', () => {
	const [left, right] = touchBoxes(
		[
			[40, 40, 5, 20],
			[50, 40, 5, 20],
		],
		{ width: 200, height: 100 },
	) as [Box, Box];
	expect(left[0] + left[2]).toBe(95);
	expect(right[0]).toBe(95);
});

test('no two boxes meet unless their spots do, none leaves the picture, and each holds its spot', () => {
	fc.assert(
		fc.property(spots, (given) => {
			const boxes = touchBoxes(given, phone);
			for (const [index, box] of boxes.entries()) {
				const drawn = inPixels(given[index] as Box);
				expect(box[0]).toBeLessThanOrEqual(drawn[0] + 1e-6);
				expect(box[1] + box[3]).toBeGreaterThanOrEqual(drawn[1] + drawn[3] - 1e-6);
				expect(box[0] + box[2]).toBeLessThanOrEqual(phone.width + 1e-6);
				for (const [other, otherBox] of boxes.entries()) {
					if (other !== index && !overlap(drawn, inPixels(given[other] as Box)))
						expect(overlap(box, otherBox)).toBe(false);
				}
			}
		}),
	);
});
