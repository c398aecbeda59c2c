/** Puts a pose on the canvas: from joint coordinates and a size to the real places of all joints. */
import type { HeadSpot, Limb, Pose } from './pose.ts';
import type { Point } from './svg.ts';

/** Body sizes: scale of the pose, head radius and limb widths in canvas units. */
export const sizes = {
	small: { scale: 0.58, head: 15.5, torso: 24, arm: 8.5, leg: 10 },
	child: { scale: 0.7, head: 16.5, torso: 27, arm: 9.5, leg: 11.5 },
	teen: { scale: 0.87, head: 17.5, torso: 30, arm: 10.5, leg: 13 },
	adult: { scale: 1, head: 19, torso: 35, arm: 11.5, leg: 14.5 },
} as const;

/** Name of a body size. */
export type Size = keyof typeof sizes;

/** Where a person stands and what the hands reach. */
export interface Placement {
	/** Where 0,0 of the pose comes to stand: the ground between the feet. */
	at: Point;
	pose: Pose;
	size?: Size;
	/** Faces left instead of right. */
	flip?: boolean;
	/** Places the hands must reach, in canvas units; the elbow follows. */
	frontHand?: Point;
	backHand?: Point;
	/** Bends the elbows upwards instead of downwards. */
	elbowsUp?: boolean;
	/** Direction of the head, overrides the pose. */
	tilt?: number;
	/** Makes the whole person larger (a scene with one or two people) or smaller (somebody far away). */
	scale?: number;
}

/** All joints on the canvas. Limbs are three points: root, joint, end. */
export interface Skeleton {
	head: Point;
	mouth: Point;
	ear: Point;
	shoulder: Point;
	hip: Point;
	frontArm: readonly [Point, Point, Point];
	backArm: readonly [Point, Point, Point];
	frontLeg: readonly [Point, Point, Point];
	backLeg: readonly [Point, Point, Point];
}

/** Measures of a placed person, its own `scale` worked in. */
export function measures(p: Placement): { scale: number; head: number; torso: number; arm: number; leg: number } {
	const by = p.scale ?? 1;
	const { scale, head, torso, arm, leg } = sizes[p.size ?? 'child'];
	return { scale: scale * by, head: head * by, torso: torso * by, arm: arm * by, leg: leg * by };
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The elbow between shoulder and hand when both bones have the given length; straight when the hand is too far. */
function elbow(from: Point, to: Point, bone: number, up: boolean): Point {
	const reach = Math.max(distance(from, to), 0.1);
	const bulge = Math.sqrt(Math.max(bone * bone - (reach / 2) ** 2, 0));
	const across: Point = [-(to[1] - from[1]) / reach, (to[0] - from[0]) / reach];
	const lower = across[1] === 0 ? 1 : Math.sign(across[1]);
	const way = bulge * lower * (up ? -1 : 1);
	return [(from[0] + to[0]) / 2 + across[0] * way, (from[1] + to[1]) / 2 + across[1] * way];
}

/** Works out every joint of a placed person: use it to let hands and things meet. */
export function skeleton(p: Placement): Skeleton {
	const { scale, head: r, torso } = measures(p);
	const way = p.flip ? -1 : 1;
	const put = ([x, y]: Point): Point => [p.at[0] + x * scale * way, p.at[1] + y * scale];
	const shoulder = put(p.pose.shoulder);
	const hip = put(p.pose.hip);
	const along: Point = [
		(hip[0] - shoulder[0]) / distance(shoulder, hip),
		(hip[1] - shoulder[1]) / distance(shoulder, hip),
	];
	const beside = (from: Point, by: number): Point => [from[0] - along[1] * by, from[1] + along[0] * by];
	const wide = p.pose.view === 'side' ? 0.06 : 0.38;
	const angle = (((p.tilt ?? p.pose.tilt ?? 0) * Math.PI) / 180) * way;
	const upward: Point = [Math.sin(angle), -Math.cos(angle)];
	const neck: Point = [shoulder[0] - along[0] * torso * 0.42, shoulder[1] - along[1] * torso * 0.42];
	const head: Point = [neck[0] + upward[0] * r * 0.98, neck[1] + upward[1] * r * 0.98];
	const onHead = (x: number, y: number): Point => [
		head[0] + r * (x * way * Math.cos(angle) - y * Math.sin(angle)),
		head[1] + r * (x * way * Math.sin(angle) + y * Math.cos(angle)),
	];
	const spots: Record<HeadSpot, Point> = { ear: onHead(-0.34, 0.36), mouth: onHead(1.12, 0.66) };
	const arm = (
		limb: Limb,
		root: Point,
		target: Point | undefined,
		spot: HeadSpot | undefined,
	): readonly [Point, Point, Point] => {
		const goal = target ?? (spot && spots[spot]);
		if (!goal) return [root, put(limb[0]), put(limb[1])];
		return [root, elbow(root, goal, 25 * scale, p.elbowsUp ?? false), goal];
	};
	const leg = (limb: Limb, by: number): readonly [Point, Point, Point] => [beside(hip, by), put(limb[0]), put(limb[1])];
	const lift = (by: number): Point => beside([shoulder[0] - along[0] * 2, shoulder[1] - along[1] * 2], by);
	return {
		head,
		mouth: onHead(0.7, 0.5),
		ear: spots.ear,
		shoulder,
		hip,
		frontArm: arm(p.pose.frontArm, lift(torso * wide * way), p.frontHand, p.pose.frontHandAt),
		backArm: arm(p.pose.backArm, lift(-torso * wide * way), p.backHand, p.pose.backHandAt),
		frontLeg: leg(p.pose.frontLeg, torso * wide * 0.6 * way),
		backLeg: leg(p.pose.backLeg, -torso * wide * 0.6 * way),
	};
}
