import { expect, it } from 'vitest';
import { lyingReaching } from './low-poses.ts';
import { shouting, standing } from './poses.ts';
import { skeleton } from './skeleton.ts';

it('lets the hands reach the places they are given', () => {
	const { frontArm, backArm } = skeleton({
		at: [100, 200],
		pose: standing,
		frontHand: [80, 150],
		backHand: [120, 150],
	});
	expect(frontArm[2]).toEqual([80, 150]);
	expect(backArm[2]).toEqual([120, 150]);
});

it('bends the elbow downwards unless told otherwise', () => {
	const reach = { at: [100, 200], pose: standing, size: 'adult', frontHand: [60, 96] } as const;
	const [shoulder, low] = skeleton(reach).frontArm;
	const [, high] = skeleton({ ...reach, elbowsUp: true }).frontArm;
	expect(low[1]).toBeGreaterThan(shoulder[1]);
	expect(high[1]).toBeLessThan(shoulder[1]);
});

it('mirrors a flipped person around the place where it stands', () => {
	const right = skeleton({ at: [0, 0], pose: lyingReaching });
	const left = skeleton({ at: [0, 0], pose: lyingReaching, flip: true });
	expect(left.head[0]).toBeCloseTo(-right.head[0]);
	expect(left.head[1]).toBeCloseTo(right.head[1]);
});

it('makes a person larger around the feet', () => {
	const one = skeleton({ at: [50, 200], pose: standing });
	const two = skeleton({ at: [50, 200], pose: standing, scale: 2 });
	expect(two.head[1] - 200).toBeCloseTo((one.head[1] - 200) * 2);
});

it('puts both hands to the mouth when the pose says so', () => {
	const { frontArm, backArm, head } = skeleton({ at: [0, 0], pose: shouting });
	expect(frontArm[2]).toEqual(backArm[2]);
	expect(frontArm[2][0]).toBeGreaterThan(head[0]);
});
