/** What is seen at a frozen pond: bridge, footprints, fishing hole, dog, bare tree, reeds. */
import { clothes, ice, ink, stone, type Tone, trunk } from './palette.ts';

import { circle, curve, ellipse, group, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A stone bridge with a railing over water, its deck from the left foot to the right foot. */
export function bridge([x1, y]: Point, x2: number, high = 30): string {
	const middle = (x1 + x2) / 2;
	const deck = `M${x1} ${y}Q${middle} ${y - high * 1.2} ${x2} ${y}`;
	const arch = `V${y + 34}H${x2 - 22}Q${middle} ${y - high * 0.7} ${x1 + 22} ${y + 34}H${x1}Z`;
	const onDeck = (k: number): Point => [x1 + (x2 - x1) * k, y - high * 2.4 * k * (1 - k)];
	const post = ([x, foot]: Point): string =>
		line(
			[
				[x, foot],
				[x, foot - 24],
			],
			stone.dark,
			4,
		);
	return (
		path(deck + arch, stone.main, edge(stone, 2.5)) +
		Array.from({ length: 7 }, (_, i) => post(onDeck(i / 6))).join('') +
		group({ transform: 'translate(0 -24)' }, curve(deck, stone.dark, 5))
	);
}

/** Footprints in a row, from one place to another. */
export function footprints([x1, y1]: Point, [x2, y2]: Point, count = 9, tone = ice.dark): string {
	const away = Math.hypot(x2 - x1, y2 - y1);
	const across: Point = [-(y2 - y1) / away, (x2 - x1) / away];
	return Array.from({ length: count }, (_, i): Point => {
		const [k, side] = [i / (count - 1), i % 2 ? 4 : -4];
		return [x1 + (x2 - x1) * k + across[0] * side, y1 + (y2 - y1) * k + across[1] * side];
	})
		.map((at) => ellipse(at, 5, 3.4, tone))
		.join('');
}

/** A hole that was cut for fishing, a thin dark skin of new ice over it. */
export const fishingHole = (at: Point, rx = 24): string =>
	ellipse(at, rx, rx * 0.4, '#5F8FA8', { stroke: '#3D6A82', 'stroke-width': 3 }) +
	place(at, curve(`M${-rx * 0.5} 0l${rx * 0.3} -3l${rx * 0.3} 4l${rx * 0.3} -3`, '#CFE3EE', 2));

/** A dog in profile facing right, standing; the ground between its feet at the place. */
export const dog = (at: Point, scale = 1, tone: Tone = clothes.earth): string =>
	place(
		at,
		[-16, -9, 10, 17]
			.map((x) =>
				line(
					[
						[x, -14],
						[x, -2],
					],
					tone.dark,
					5,
				),
			)
			.join('') +
			curve('M-20 -24C-30 -28 -32 -38 -28 -42', tone.dark, 5) +
			rect([-22, -30], 42, 18, tone.main, { rx: 9, ...edge(tone) }) +
			circle([24, -36], 11, tone.main, edge(tone)) +
			path('M30 -38H40C42 -34 38 -30 32 -30Z', tone.main, edge(tone)) +
			path('M18 -46C12 -44 12 -34 17 -30Z', tone.dark) +
			circle([27, -38], 1.8, ink) +
			circle([40, -36], 2, ink),
		scale,
	);

const branches: readonly (readonly Point[])[] = [
	[
		[0, -50],
		[-20, -74],
		[-24, -92],
	],
	[
		[0, -60],
		[18, -82],
		[20, -100],
	],
	[
		[0, -2],
		[0, -68],
		[-2, -104],
	],
	[
		[-14, -67],
		[-32, -78],
	],
	[
		[10, -72],
		[28, -80],
	],
];

/** A bare winter tree. */
export const bareTree = (at: Point, scale = 1): string =>
	place(at, branches.map((points, i) => line(points, trunk.dark, i === 2 ? 7 : 4.5)).join(''), scale);

/** Dry reeds standing out of the snow. */
export const reeds = (at: Point, scale = 1): string =>
	place(
		at,
		[-12, -4, 4, 12]
			.map(
				(x, i) =>
					curve(`M${x} 0Q${x} -20 ${x + (i - 1.5) * 4} -36`, '#B08A4E', 2.6) +
					ellipse([x + (i - 1.5) * 4, -38], 3, 7, '#7A5A2C'),
			)
			.join(''),
		scale,
	);
