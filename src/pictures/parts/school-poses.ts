/** Poses of school and home that the general set does not hold; the same rules as in `poses.ts`. */
import type { Pose } from './pose.ts';

/** Facing us on a seat of 40 units, hands on the lap. */
export const sittingFront: Pose = {
	view: 'front',
	shoulder: [0, -80],
	hip: [0, -47],
	frontArm: [
		[-22, -60],
		[-11, -45],
	],
	backArm: [
		[22, -60],
		[11, -45],
	],
	frontLeg: [
		[-11, -40],
		[-12, -5],
	],
	backLeg: [
		[11, -40],
		[12, -5],
	],
};
/** The same, seen from behind (draw the chair back over it). */
export const sittingBack: Pose = {
	...sittingFront,
	view: 'back',
	frontArm: [
		[-24, -62],
		[-23, -72],
	],
	backArm: [
		[24, -62],
		[23, -72],
	],
};
/** In profile on a low stool of 26 units: a grown-up as high as a child on a chair. */
export const sittingStool: Pose = {
	view: 'side',
	shoulder: [4, -67],
	hip: [0, -34],
	frontArm: [
		[8, -48],
		[28, -42],
	],
	backArm: [
		[14, -50],
		[34, -44],
	],
	frontLeg: [
		[30, -42],
		[34, -5],
	],
	backLeg: [
		[35, -42],
		[42, -5],
	],
};
