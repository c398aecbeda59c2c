/** What a pose is: joints of a grown-up of about 155 units, feet at 0,0 (or where the body touches), facing right. */
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

/** A limb from the coordinates of its joint and its end. */
export const bent = (jointX: number, jointY: number, endX: number, endY: number): Limb => [
	[jointX, jointY],
	[endX, endY],
];
