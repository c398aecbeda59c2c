/** Walking down stairs: a step that fits the run and rise of the stairs, and stairs that come down towards us. */
import { floor, metal, type Tone } from './palette.ts';
import type { Pose } from './pose.ts';
import { walking } from './poses.ts';
import { line, path, type Point } from './svg.ts';

/** One step down: the back foot on a tread, the front foot on the next; `scale` is the real scale of the person. */
export function steppingDown(run: number, rise: number, scale: number): Pose {
	const [x, y] = [run / 2 / scale, rise / 2 / scale];
	return {
		...walking,
		shoulder: [6, -100],
		hip: [2, -69],
		frontLeg: [
			[x * 0.75, -36],
			[x, y - 5],
		],
		backLeg: [
			[4, -36 - y * 0.3],
			[-x, -y - 5],
		],
	};
}

/** Where a person stands who steps from tread `i` (1 is the highest) to the next one. */
export const onStair = ([x, y]: Point, i: number, run: number, rise: number): Point => [
	x + i * run,
	y + (i + 0.5) * rise,
];

/** Stairs seen from below, coming towards us: `top` and `bottom` are [left, right, y] of the highest and lowest edge. */
export function stairsTowardsUs(
	top: readonly [number, number, number],
	bottom: readonly [number, number, number],
	steps = 6,
	tone: Tone = floor,
): string {
	const at = (k: number, side: 0 | 1): number => top[side] + (bottom[side] - top[side]) * k;
	const height = (i: number): number => top[2] + (bottom[2] - top[2]) * (i / steps) ** 1.15;
	const share = (y: number): number => (y - top[2]) / (bottom[2] - top[2]);
	const band = (y1: number, y2: number, fill: string): string =>
		path(`M${at(share(y1), 0)} ${y1}H${at(share(y1), 1)}L${at(share(y2), 1)} ${y2}H${at(share(y2), 0)}Z`, fill, {
			stroke: tone.dark,
			'stroke-width': 1.5,
		});
	const step = (i: number): string => {
		const [y1, y3] = [height(i), height(i + 1)];
		const y2 = y1 + (y3 - y1) * 0.45;
		return band(y1, y2, tone.main) + band(y2, y3, tone.dark);
	};
	return Array.from({ length: steps }, (_, i) => step(i)).join('');
}

/** A handrail on posts along any slope. */
export const rail = (from: Point, to: Point, high: number, posts = 5): string => {
	const foot = (k: number): Point => [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k];
	const post = (k: number): string => line([foot(k), [foot(k)[0], foot(k)[1] - high]], metal.dark, 3);
	return (
		Array.from({ length: posts }, (_, i) => post(i / (posts - 1))).join('') +
		line(
			[
				[from[0], from[1] - high],
				[to[0], to[1] - high],
			],
			metal.dark,
			7,
		)
	);
};
