/** Poses for crowds: the boxer's stance that keeps the chest free, and curled up on the side on the ground. */
import { bent, type Pose } from './pose.ts';
import { standing } from './poses.ts';

/** Facing us, one foot a little ahead, a fist held in the other hand before the chest, elbows wide. */
export const guardingChest: Pose = {
	...standing,
	frontArm: bent(-42, -92, -4, -84),
	backArm: bent(42, -92, 6, -82),
	frontLeg: bent(-13, -38, -19, -3),
	backLeg: bent(13, -38, 17, -8),
};
/** Curled up as if on the side, drawn upright in profile: turn it by −90° to lay it down, head to the left. */
export const curledUp: Pose = {
	view: 'side',
	shoulder: [8, -64],
	hip: [-8, -34],
	frontArm: bent(38, -84, 8, -104),
	backArm: bent(42, -90, 14, -112),
	frontLeg: bent(32, -40, 6, -14),
	backLeg: bent(34, -46, 14, -16),
	tilt: 38,
};
