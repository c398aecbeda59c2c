/** Ready poses near the ground and in the water: crouching, sitting, lying, floating. */
import { bent, type Pose } from './pose.ts';
import { standing } from './poses.ts';

/** Down on the heels, to be as high as a child; hands in front. */
export const crouching: Pose = {
	view: 'side',
	shoulder: [2, -66],
	hip: [-8, -34],
	frontArm: bent(12, -46, 32, -50),
	backArm: bent(20, -52, 38, -60),
	frontLeg: bent(24, -36, 10, -5),
	backLeg: bent(16, -8, -16, -15),
};
/** On both knees, body upright, arms straight down in front (pressing, searching). */
export const kneeling: Pose = {
	view: 'side',
	shoulder: [16, -76],
	hip: [-6, -44],
	frontArm: bent(22, -54, 28, -32),
	backArm: bent(26, -54, 30, -32),
	frontLeg: bent(8, -8, -28, -14),
	backLeg: bent(14, -8, -22, -14),
	tilt: 30,
};
/** Bent forward, walking low under smoke. */
export const bentLow: Pose = {
	view: 'side',
	shoulder: [36, -74],
	hip: [0, -60],
	frontArm: bent(38, -50, 54, -36),
	backArm: bent(46, -54, 62, -44),
	frontLeg: bent(22, -38, 10, -6),
	backLeg: bent(-2, -32, -28, -10),
	tilt: 62,
};
/** On a seat of 40 units, hands in the lap. */
export const sitting: Pose = {
	view: 'side',
	shoulder: [-2, -80],
	hip: [0, -47],
	frontLeg: bent(33, -43, 33, -5),
	backLeg: bent(38, -43, 40, -5),
	frontArm: bent(2, -60, 24, -50),
	backArm: bent(8, -62, 28, -52),
};
/** On the ground, knees drawn up. */
export const sittingLow: Pose = {
	view: 'side',
	shoulder: [-2, -46],
	hip: [0, -15],
	frontArm: bent(14, -30, 30, -34),
	backArm: bent(18, -34, 34, -38),
	frontLeg: bent(30, -36, 44, -6),
	backLeg: bent(34, -36, 50, -6),
};
/** Flat on the stomach, both arms stretched forward; 0,0 is the ground under the hip. */
export const lyingReaching: Pose = {
	view: 'side',
	shoulder: [34, -20],
	hip: [0, -15],
	frontArm: bent(58, -10, 86, -7),
	backArm: bent(62, -16, 92, -14),
	frontLeg: bent(-34, -9, -68, -14),
	backLeg: bent(-34, -12, -66, -16),
	tilt: 34,
};
/** Flat on the stomach, pulling forward with bent arm and knee. */
export const crawlingFlat: Pose = {
	...lyingReaching,
	shoulder: [34, -18],
	frontArm: bent(58, -4, 86, -5),
	backArm: bent(66, -12, 98, -7),
	frontLeg: bent(-20, -9, -52, -14),
	backLeg: bent(14, -8, -20, -14),
	tilt: 42,
};
/** Flat on the back on the ground, head at the left, face up; 0,0 is the ground under the hip. */
export const lyingOnBack: Pose = {
	view: 'side',
	shoulder: [-34, -16],
	hip: [0, -16],
	frontArm: bent(-14, -6, 10, -6),
	backArm: bent(-14, -14, 8, -14),
	frontLeg: bent(34, -9, 68, -8),
	backLeg: bent(34, -13, 68, -12),
	tilt: -90,
};
/** Floating on the back, seen from above: arms and legs spread, head up the picture; 0,0 is the middle of the body. */
export const floatingAbove: Pose = {
	view: 'front',
	shoulder: [0, -24],
	hip: [0, 12],
	frontArm: bent(-36, -36, -58, -50),
	backArm: bent(36, -36, 58, -50),
	frontLeg: bent(-22, 44, -32, 76),
	backLeg: bent(22, 44, 32, 76),
};
/** Floating on the back, seen from the side, head at the left; 0,0 is the hip on the water line. */
export const floatingSide: Pose = {
	...lyingOnBack,
	shoulder: [-34, 0],
	hip: [0, 2],
	frontArm: bent(-46, 20, -66, 26),
	backArm: bent(-52, 4, -72, 2),
	frontLeg: bent(32, 12, 64, 14),
	backLeg: bent(34, 4, 68, 4),
	tilt: -104,
};
/** Upright in the water, head back, arms pressing sideways under the surface; 0,0 is the feet. */
export const uprightInWater: Pose = {
	...standing,
	frontArm: bent(-28, -96, -46, -84),
	backArm: bent(28, -96, 46, -84),
};
