/** Poses of taking shelter: on all fours, curled low under a table, bent over in a seat. */
import { bent, type Pose } from './pose.ts';

/** On hands and knees, low and steady; 0,0 is the ground under the middle. */
export const allFours: Pose = {
	view: 'side',
	shoulder: [30, -48],
	hip: [-16, -46],
	frontArm: bent(30, -26, 32, -5),
	backArm: bent(40, -28, 46, -6),
	frontLeg: bent(-12, -8, -48, -8),
	backLeg: bent(-4, -8, -40, -12),
	tilt: 58,
};
/** Curled on knees and shins with the head down; give `frontHand` the neck and `backHand` what is held. */
export const curledLow: Pose = {
	view: 'side',
	shoulder: [22, -40],
	hip: [-18, -24],
	frontArm: bent(34, -22, 44, -30),
	backArm: bent(40, -26, 56, -36),
	frontLeg: bent(18, -10, -26, -8),
	backLeg: bent(22, -10, -20, -12),
	tilt: 70,
};
/** Sitting on a seat of 40 units, bent far forward over the knees. */
export const bentOverSitting: Pose = {
	view: 'side',
	shoulder: [26, -68],
	hip: [0, -47],
	frontLeg: bent(33, -43, 33, -5),
	backLeg: bent(38, -43, 40, -5),
	frontArm: bent(40, -80, 44, -92),
	backArm: bent(46, -80, 50, -92),
	tilt: 74,
};
/** Crouched on the heels against a wall, both arms over the head. */
export const crouchedCovered: Pose = {
	view: 'side',
	shoulder: [6, -58],
	hip: [-10, -28],
	frontArm: bent(24, -62, 26, -82),
	backArm: bent(28, -60, 30, -80),
	frontLeg: bent(24, -34, 8, -5),
	backLeg: bent(28, -34, 14, -5),
	tilt: 44,
};
