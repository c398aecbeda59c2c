/** Ready poses: joints of a grown-up of about 155 units, feet at 0,0 (or where the body touches), facing right. */
import type { Point } from './svg.ts';

/** A bent limb: the joint in the middle, then its end. */
export type Limb = readonly [Point, Point];

/** What a hand does when it belongs to the head and not to a place. */
export type HeadSpot = 'ear' | 'mouth';

/** Joint coordinates. In side views the front limbs are nearer to us; in front views they are at the left of the picture. */
export interface Pose {
	view: 'side' | 'front' | 'back';
	shoulder: Point;
	hip: Point;
	frontArm: Limb;
	backArm: Limb;
	frontLeg: Limb;
	backLeg: Limb;
	/** Direction of the top of the head in degrees: 0 up, 90 to the right, −90 to the left. */
	tilt?: number;
	/** Hands put to the ear or the mouth, wherever the head is. */
	frontHandAt?: HeadSpot;
	backHandAt?: HeadSpot;
	/** Draws an open upright palm on the front hand. */
	palm?: boolean;
}

const limb = (jointX: number, jointY: number, endX: number, endY: number): Limb => [
	[jointX, jointY],
	[endX, endY],
];
const sideLegs = {
	frontLeg: limb(-3, -38, -3, -5),
	backLeg: limb(6, -38, 6, -5),
} as const;
const frontLegs = {
	frontLeg: limb(-9, -38, -10, -5),
	backLeg: limb(9, -38, 10, -5),
} as const;
const upright = { shoulder: [0, -104], hip: [0, -72] } as const;
const side = { view: 'side', ...upright, ...sideLegs } as const;
const hangingSide = {
	frontArm: limb(-5, -82, 0, -60),
	backArm: limb(7, -82, 14, -62),
} as const;
const seated = {
	view: 'side',
	shoulder: [-2, -80],
	hip: [0, -47],
	frontLeg: limb(33, -43, 33, -5),
	backLeg: limb(38, -43, 40, -5),
} as const;

/** Facing us, arms hanging. */
export const standing: Pose = {
	view: 'front',
	...upright,
	...frontLegs,
	frontArm: limb(-20, -83, -20, -60),
	backArm: limb(20, -83, 20, -60),
};
/** Seen from behind, arms hanging. */
export const fromBehind: Pose = { ...standing, view: 'back' };
/** Facing us, both arms held out to the sides (give the hands places to put them on shoulders). */
export const armsOut: Pose = {
	...standing,
	frontArm: limb(-34, -98, -56, -98),
	backArm: limb(34, -98, 56, -98),
};
/** Facing us, both arms up in the air. */
export const cheering: Pose = {
	...standing,
	frontArm: limb(-36, -116, -46, -140),
	backArm: limb(36, -116, 46, -140),
};
/** In profile, arms hanging. */
export const standingSide: Pose = { ...side, ...hangingSide };
/** In profile, head down. */
export const headDown: Pose = { ...standingSide, tilt: 32 };
/** A calm step. */
export const walking: Pose = {
	view: 'side',
	shoulder: [3, -104],
	hip: [0, -72],
	frontArm: limb(-8, -84, -4, -62),
	backArm: limb(14, -84, 27, -68),
	frontLeg: limb(11, -40, 18, -6),
	backLeg: limb(-5, -40, -24, -12),
};
/** A running step. */
export const running: Pose = {
	view: 'side',
	shoulder: [15, -101],
	hip: [0, -71],
	frontArm: limb(-8, -92, -14, -69),
	backArm: limb(32, -84, 48, -100),
	frontLeg: limb(27, -56, 28, -22),
	backLeg: limb(-10, -41, -38, -20),
	tilt: 10,
};
/** Down on the heels, to be as high as a child; hands in front. */
export const crouching: Pose = {
	view: 'side',
	shoulder: [2, -66],
	hip: [-8, -34],
	frontArm: limb(12, -46, 32, -50),
	backArm: limb(20, -52, 38, -60),
	frontLeg: limb(24, -36, 10, -5),
	backLeg: limb(16, -8, -16, -15),
};
/** On both knees, body upright, arms straight down in front (pressing, searching). */
export const kneeling: Pose = {
	view: 'side',
	shoulder: [16, -76],
	hip: [-6, -44],
	frontArm: limb(22, -54, 28, -32),
	backArm: limb(26, -54, 30, -32),
	frontLeg: limb(8, -8, -28, -14),
	backLeg: limb(14, -8, -22, -14),
	tilt: 30,
};
/** Bent forward, walking low under smoke. */
export const bentLow: Pose = {
	view: 'side',
	shoulder: [36, -74],
	hip: [0, -60],
	frontArm: limb(38, -50, 54, -36),
	backArm: limb(46, -54, 62, -44),
	frontLeg: limb(22, -38, 10, -6),
	backLeg: limb(-2, -32, -28, -10),
	tilt: 62,
};
/** On hands and knees. */
export const crawling: Pose = {
	view: 'side',
	shoulder: [36, -46],
	hip: [0, -43],
	frontArm: limb(40, -26, 42, -6),
	backArm: limb(50, -28, 60, -6),
	frontLeg: limb(2, -8, -32, -14),
	backLeg: limb(16, -9, -18, -14),
	tilt: 58,
};
/** Flat on the stomach, both arms stretched forward; 0,0 is the ground under the hip. */
export const lyingReaching: Pose = {
	view: 'side',
	shoulder: [34, -20],
	hip: [0, -15],
	frontArm: limb(58, -10, 86, -7),
	backArm: limb(62, -16, 92, -14),
	frontLeg: limb(-34, -9, -68, -14),
	backLeg: limb(-34, -12, -66, -16),
	tilt: 34,
};
/** Flat on the stomach, pulling forward with bent arm and knee. */
export const crawlingFlat: Pose = {
	...lyingReaching,
	shoulder: [34, -18],
	frontArm: limb(58, -4, 86, -5),
	backArm: limb(66, -12, 98, -7),
	frontLeg: limb(-20, -9, -52, -14),
	backLeg: limb(14, -8, -20, -14),
	tilt: 42,
};
/** Flat on the back on the ground, head at the left, face up; 0,0 is the ground under the hip. */
export const lyingOnBack: Pose = {
	view: 'side',
	shoulder: [-34, -16],
	hip: [0, -16],
	frontArm: limb(-14, -6, 10, -6),
	backArm: limb(-14, -14, 8, -14),
	frontLeg: limb(34, -9, 68, -8),
	backLeg: limb(34, -13, 68, -12),
	tilt: -90,
};
/** Floating on the back, seen from above: arms and legs spread, head up the picture; 0,0 is the middle of the body. */
export const floatingAbove: Pose = {
	view: 'front',
	shoulder: [0, -24],
	hip: [0, 12],
	frontArm: limb(-36, -36, -58, -50),
	backArm: limb(36, -36, 58, -50),
	frontLeg: limb(-22, 44, -32, 76),
	backLeg: limb(22, 44, 32, 76),
};
/** Floating on the back, seen from the side, head at the left; 0,0 is the hip on the water line. */
export const floatingSide: Pose = {
	...lyingOnBack,
	shoulder: [-34, 0],
	hip: [0, 2],
	frontArm: limb(-46, 20, -66, 26),
	backArm: limb(-52, 4, -72, 2),
	frontLeg: limb(32, 12, 64, 14),
	backLeg: limb(34, 4, 68, 4),
	tilt: -104,
};
/** Upright in the water, head back, arms pressing sideways under the surface; 0,0 is the feet. */
export const uprightInWater: Pose = {
	...standing,
	frontArm: limb(-28, -96, -46, -84),
	backArm: limb(28, -96, 46, -84),
};
/** On a seat of 40 units, hands in the lap. */
export const sitting: Pose = {
	...seated,
	frontArm: limb(2, -60, 24, -50),
	backArm: limb(8, -62, 28, -52),
};
/** On the ground, knees drawn up. */
export const sittingLow: Pose = {
	view: 'side',
	shoulder: [-2, -46],
	hip: [0, -15],
	frontArm: limb(14, -30, 30, -34),
	backArm: limb(18, -34, 34, -38),
	frontLeg: limb(30, -36, 44, -6),
	backLeg: limb(34, -36, 50, -6),
};
/** Standing in profile, the front hand at the ear. */
export const onPhone: Pose = { ...standingSide, frontHandAt: 'ear' };
/** Both hands round the mouth. */
export const shouting: Pose = { ...standingSide, frontHandAt: 'mouth', backHandAt: 'mouth', tilt: -8 };
/** Arm straight out, palm up against what comes: stop. */
export const stopHand: Pose = {
	...standingSide,
	frontArm: limb(22, -100, 44, -104),
	palm: true,
};
/** Arm stretched out, showing where. */
export const pointing: Pose = {
	...standingSide,
	frontArm: limb(22, -106, 46, -110),
};
/** One arm high, waving for help. */
export const waving: Pose = {
	...standingSide,
	frontArm: limb(26, -118, 42, -138),
};
/** Both arms in front of the body, holding something. */
export const carrying: Pose = {
	...standingSide,
	frontArm: limb(8, -82, 30, -84),
	backArm: limb(14, -84, 34, -88),
};
/** Bent forward from the hip, hands in front (over a table, a pan, a door gap). */
export const leaning: Pose = {
	view: 'side',
	shoulder: [18, -98],
	hip: [0, -70],
	...sideLegs,
	frontArm: limb(26, -76, 46, -74),
	backArm: limb(32, -78, 50, -80),
	tilt: 24,
};
