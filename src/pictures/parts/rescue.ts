/** What helps or warns at the water. */
import { ink, paper, trunk, orange, danger } from './palette.ts';
import { type Point, path, circle, rect, line, curve, text, group, place } from './svg.ts';

/** Ring buoy, flat towards us; `tall` < 1 lays it on the water. */
export function ringBuoy(at: Point, r = 24, tall = 1): string {
	const round = 2 * Math.PI * (r * 0.72);
	const ring = (stroke: string, width: number, dashes?: string): string =>
		circle([0, 0], r * 0.72, 'none', { stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
	const eighth = (round / 8).toFixed(1);
	const drawing =
		ring(orange.dark, r * 0.56 + 2.4) + ring(paper, r * 0.56) + ring('#E8590C', r * 0.56, `${eighth} ${eighth}`);
	return group({ transform: `translate(${at[0]} ${at[1]}) scale(1 ${tall})` }, drawing);
}

/** A rope through two places, hanging down by `sag` (negative: thrown up in an arc). */
export function rope([x1, y1]: Point, [x2, y2]: Point, sag = 24): string {
	const d = `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`;
	return curve(d, trunk.dark, 4.4) + curve(d, '#C99A5B', 2.4);
}

/** A long pole between two places, with bamboo joints. */
export function pole(from: Point, to: Point): string {
	const at = (k: number): Point => [from[0] + (to[0] - from[0]) * k, from[1] + (to[1] - from[1]) * k];
	const joints = [0.2, 0.4, 0.6, 0.8].map((k) => circle(at(k), 3.2, trunk.dark)).join('');
	return line([from, to], trunk.dark, 6.4) + line([from, to], '#D9B56A', 4) + joints;
}

/** Yellow warning triangle with an exclamation mark, its middle at the place. */
export const warningTriangle = (at: Point, scale = 1): string =>
	place(
		at,
		path('M0 -24L27 22H-27Z', '#FFD23F', { stroke: ink, 'stroke-width': 4, 'stroke-linejoin': 'round' }) +
			line(
				[
					[0, -8],
					[0, 6],
				],
				ink,
				5,
			) +
			circle([0, 14], 3, ink),
		scale,
	);

/** A board on two posts with words, feet at the place; `sign` adds the triangle above the words. */
export function notice(
	at: Point,
	words: readonly string[],
	{ width = 110, height = 96, sign = true, posts = 46 } = {},
): string {
	const top = -height - posts;
	const post = (x: number): string =>
		line(
			[
				[x, -posts - 10],
				[x, -3],
			],
			trunk.dark,
			8,
		) +
		line(
			[
				[x, -posts - 10],
				[x, -3],
			],
			trunk.main,
			5,
		);
	const plate = rect([-width / 2, top], width, height, paper, { rx: 8, stroke: danger.dark, 'stroke-width': 4 });
	const first = top + (sign ? 78 : 34);
	const rows = words.map((row, i) => text([0, first + i * 26], row, 22, danger.dark)).join('');
	return place(
		at,
		post(-width / 3.2) + post(width / 3.2) + plate + (sign ? warningTriangle([0, top + 33], 0.86) : '') + rows,
	);
}

/** The high chair of a lifeguard with a ring buoy on it, its foot at the place; the seat is 54 units up. */
export const lifeguardChair = (at: Point): string => {
	const post = (x: number, top: number): string =>
		line(
			[
				[x, top],
				[x * 1.5, -3],
			],
			trunk.main,
			6,
		);
	const rung = line(
		[
			[-20, -26],
			[20, -26],
		],
		trunk.main,
		5,
	);
	return place(
		at,
		post(-14, -50) + post(16, -84) + rung + rect([-22, -54], 44, 7, trunk.dark) + ringBuoy([0, -22], 17),
	);
};
