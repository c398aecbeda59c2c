/** What lies and stands about at a river in summer: ball, rescue post, toy ring, ditch, shallow water. */
import { clothes, danger, deepWater, paper, stone, type Tone, water } from './palette.ts';
import { ringBuoy } from './rescue.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A ball, its middle at the place. */
export const ball = (at: Point, r = 12): string =>
	place(
		at,
		circle([0, 0], r, danger.main, { stroke: danger.dark, 'stroke-width': 2 }) +
			curve(`M${-r * 0.9} ${-r * 0.3}Q0 ${r * 0.5} ${r * 0.9} ${-r * 0.3}`, paper, 3),
	);

/** A post on the bank with a ring buoy that hangs on it; the foot at the place. */
export const rescuePost = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-4, -92], 8, 90, paper, edge(danger)) +
			line(
				[
					[-14, -84],
					[14, -84],
				],
				danger.dark,
				6,
			) +
			ringBuoy([0, -58], 23),
		scale,
	);

/** An inflated toy ring round the waist: `far` half goes behind the person, the near half before. */
export const swimRing = (at: Point, rx = 24, far = false, tone: Tone = clothes.pink): string => {
	const ry = rx * 0.42;
	const half = `M${at[0] - rx} ${at[1]}A${rx} ${ry} 0 0 ${far ? 1 : 0} ${at[0] + rx} ${at[1]}`;
	const dots = [-0.6, 0, 0.6].map((k) => ellipse([at[0] + rx * k, at[1] + ry * Math.sqrt(1 - k * k)], 2.6, 2, paper));
	return curve(half, tone.dark, 15) + curve(half, tone.main, 11.5) + (far ? '' : dots.join(''));
};

/** A concrete ditch full of dark water; the four corners of its water, from the upper left clockwise. */
export function ditch(corners: readonly [Point, Point, Point, Point], rim = 9): string {
	const shape = `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
	const middle: Point = [corners.reduce((sum, [x]) => sum + x, 0) / 4, corners.reduce((sum, [, y]) => sum + y, 0) / 4];
	return (
		path(shape, stone.main, { stroke: stone.dark, 'stroke-width': rim * 2 + 3, 'stroke-linejoin': 'round' }) +
		path(shape, deepWater.dark, { stroke: stone.main, 'stroke-width': rim * 2, 'stroke-linejoin': 'round' }) +
		path(shape, deepWater.dark, edge(stone)) +
		curve(`M${middle[0] - 14} ${middle[1]}q7 -6 14 0q7 6 14 0`, water.main, 2.5)
	);
}

/** Clear water over pebbles: it looks shallow. */
export const shallows = ([x, y]: Point, rx = 60, ry = 18): string =>
	ellipse([x, y], rx, ry, '#C9ECF0', { stroke: water.dark, 'stroke-width': 1.5 }) +
	[
		[-0.55, 0.1, 7],
		[-0.25, -0.35, 6],
		[0.02, 0.3, 8],
		[0.34, -0.2, 6],
		[0.6, 0.2, 7],
	]
		.map(([dx = 0, dy = 0, r = 6]) => ellipse([x + rx * dx, y + ry * dy], r, r * 0.6, stone.main, edge(stone, 1.5)))
		.join('');
