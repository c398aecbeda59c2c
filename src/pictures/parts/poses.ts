/** Ready poses on the feet: standing, walking, and what the arms do meanwhile. */
import { bent, type Pose } from './pose.ts';

const sideLegs = {
	frontLeg: bent(-3, -38, -3, -5),
	backLeg: bent(6, -38, 6, -5),
} as const;
const frontLegs = {
	frontLeg: bent(-9, -38, -10, -5),
	backLeg: bent(9, -38, 10, -5),
} as const;
const upright = { shoulder: [0, -104], hip: [0, -72] } as const;
const side = { view: 'side', ...upright, ...sideLegs } as const;
const hangingSide = {
	frontArm: bent(-5, -82, 0, -60),
	backArm: bent(7, -82, 14, -62),
} as const;

/** Facing us, arms hanging. */
export const standing: Pose = {
	view: 'front',
	...upright,
	...frontLegs,
	frontArm: bent(-20, -83, -20, -60),
	backArm: bent(20, -83, 20, -60),
};
/** Seen from behind, arms hanging. */
export const fromBehind: Pose = { ...standing, view: 'back' };
/** In profile, arms hanging. */
export const standingSide: Pose = { ...side, ...hangingSide };
/** In profile, head down. */
export const headDown: Pose = { ...standingSide, tilt: 32 };
/** A calm step. */
export const walking: Pose = {
	view: 'side',
	shoulder: [3, -104],
	hip: [0, -72],
	frontArm: bent(-8, -84, -4, -62),
	backArm: bent(14, -84, 27, -68),
	frontLeg: bent(11, -40, 18, -6),
	backLeg: bent(-5, -40, -24, -12),
};
/** A running step. */
export const running: Pose = {
	view: 'side',
	shoulder: [15, -101],
	hip: [0, -71],
	frontArm: bent(-8, -92, -14, -69),
	backArm: bent(32, -84, 48, -100),
	frontLeg: bent(27, -56, 28, -22),
	backLeg: bent(-10, -41, -38, -20),
	tilt: 10,
};
/** Standing in profile, the front hand at the ear. */
export const onPhone: Pose = { ...standingSide, frontHandAt: 'ear' };
/** Both hands round the mouth. */
export const shouting: Pose = { ...standingSide, frontHandAt: 'mouth', backHandAt: 'mouth', tilt: -8 };
/** Arm straight out, palm up against what comes: stop. */
export const stopHand: Pose = {
	...standingSide,
	frontArm: bent(22, -100, 44, -104),
	palm: true,
};
/** Arm stretched out, showing where. */
export const pointing: Pose = {
	...standingSide,
	frontArm: bent(22, -106, 46, -110),
};
/** One arm high, waving for help. */
export const waving: Pose = {
	...standingSide,
	frontArm: bent(26, -118, 42, -138),
};
/** Bent forward from the hip, hands in front (over a table, a pan, a door gap). */
export const leaning: Pose = {
	view: 'side',
	shoulder: [18, -98],
	hip: [0, -70],
	...sideLegs,
	frontArm: bent(26, -76, 46, -74),
	backArm: bent(32, -78, 50, -80),
	tilt: 24,
};
