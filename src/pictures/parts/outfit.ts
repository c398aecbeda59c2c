/** What goes over the body: skirt, backpack, and the open palm that says stop. */
import { limb, mix } from './limbs.ts';
import type { PersonOptions } from './looks.ts';
import type { Tone } from './palette.ts';
import { measures, type Skeleton } from './skeleton.ts';
import { line, path, type Point } from './svg.ts';

/** A skirt down to the knees; empty for other clothes. */
export function drawSkirt(s: Skeleton, p: PersonOptions, bottom: Tone): string {
	if (p.legs !== 'skirt') return '';
	const half = measures(p).torso / 2;
	const [a, b] = [mix(s.frontLeg[0], s.frontLeg[1], 1), mix(s.backLeg[0], s.backLeg[1], 1)];
	const [from, to] = a[0] < b[0] ? [a, b] : [b, a];
	const hem = `${(from[0] - half * 0.5).toFixed(1)} ${from[1].toFixed(1)}L${(to[0] + half * 0.55).toFixed(1)} ${to[1].toFixed(1)}`;
	const d = `M${(s.hip[0] - half + 2).toFixed(1)} ${s.hip[1].toFixed(1)}L${hem}L${(s.hip[0] + half - 2).toFixed(1)} ${s.hip[1].toFixed(1)}Z`;
	return path(d, bottom.main, { stroke: bottom.dark, 'stroke-width': 1.6, 'stroke-linejoin': 'round' });
}

/** The backpack seen from the side or from behind. */
export function drawPack(s: Skeleton, p: PersonOptions): string {
	if (!p.backpack || p.pose.view === 'front') return '';
	const { torso } = measures(p);
	const back = p.pose.view === 'back' ? 0 : (p.flip ? 1 : -1) * torso * 0.62;
	const move = ([x, y]: Point): Point => [x + back, y];
	return limb([move(mix(s.shoulder, s.hip, 0.1)), move(mix(s.shoulder, s.hip, 0.75))], p.backpack, torso * 0.66);
}

/** The straps of the backpack seen from the front. */
export function drawStraps(s: Skeleton, p: PersonOptions): string {
	if (!p.backpack || p.pose.view !== 'front') return '';
	const half = measures(p).torso * 0.3;
	const strap = (x: number): string =>
		line(
			[
				[s.shoulder[0] + x, s.shoulder[1] - 7],
				[s.hip[0] + x, s.hip[1] - 4],
			],
			p.backpack?.dark ?? '',
			4.5,
		);
	return strap(-half) + strap(half);
}

/** The upright palm of the front hand. */
export const drawPalm = (s: Skeleton, p: PersonOptions, skin: Tone): string => {
	if (!p.pose.palm) return '';
	const [x, y] = s.frontArm[2];
	const { arm } = measures(p);
	const fingers = [-0.34, 0, 0.34]
		.map((k) =>
			limb(
				[
					[x + k * arm, y],
					[x + k * arm, y - arm * 1.25],
				],
				skin,
				arm * 0.3,
			),
		)
		.join('');
	return (
		fingers +
		limb(
			[
				[x - arm * 0.14, y + 1],
				[x + arm * 0.14, y - 2],
			],
			skin,
			arm * 0.95,
		)
	);
};
