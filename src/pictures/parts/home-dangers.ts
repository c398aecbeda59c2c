/** What can go wrong at home: coal stove, battery on the charger, padlock, bars; and the smoke alarm that helps. */

import { danger, ink, metal, orange, paper, type Tone } from './palette.ts';
import { circle, curve, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A round coal stove that glows, its pipe going up to `top`; the foot at the place. */
export const coalStove = (at: Point, top = -120, scale = 1): string =>
	place(
		at,
		line(
			[
				[12, -58],
				[12, top],
			],
			metal.dark,
			13,
		) +
			line(
				[
					[12, -58],
					[12, top],
				],
				metal.main,
				9,
			) +
			[-18, 18]
				.map((x) =>
					line(
						[
							[x, -8],
							[x * 1.15, -2],
						],
						ink,
						6,
					),
				)
				.join('') +
			rect([-26, -56], 52, 50, '#5B666E', { rx: 6, stroke: '#2B3339', 'stroke-width': 2.5 }) +
			rect([-30, -62], 60, 8, '#2B3339', { rx: 3 }) +
			rect([-13, -36], 26, 18, orange.main, { rx: 3, stroke: '#2B3339', 'stroke-width': 3 }) +
			[-6, 1, 8]
				.map((x) =>
					line(
						[
							[x, -34],
							[x, -20],
						],
						'#2B3339',
						2,
					),
				)
				.join(''),
		scale,
	);

/** A battery of an electric bicycle on the floor, its cable running to a socket at `socket` (from the place). */
export const chargingBattery = (at: Point, [sx, sy]: Point, scale = 1): string =>
	place(
		at,
		curve(`M30 -20C${sx * 0.5 + 20} -4 ${sx} 0 ${sx} ${sy + 8}`, ink, 3) +
			rect([sx - 10, sy - 12], 20, 22, paper, { rx: 3, ...edge(metal) }) +
			line(
				[
					[sx - 3, sy - 4],
					[sx - 3, sy + 2],
				],
				ink,
				2.4,
			) +
			line(
				[
					[sx + 3, sy - 4],
					[sx + 3, sy + 2],
				],
				ink,
				2.4,
			) +
			battery([0, 0]),
		scale,
	);

/** The battery alone, with its handle and a bolt; the foot at the place. */
export const battery = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-14 -38C-14 -52 14 -52 14 -38', ink, 5) +
			rect([-32, -38], 64, 38, '#3A444B', { rx: 5, stroke: ink, 'stroke-width': 2 }) +
			path('M2 -34L-10 -16H-1L-4 -5L10 -23H1Z', '#FFD23F') +
			circle([22, -8], 3.6, danger.main),
		scale,
	);

/** A padlock, its middle at the place. */
export const padlock = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-7 -4V-11C-7 -21 7 -21 7 -11V-4', metal.dark, 4.5) +
			rect([-12, -5], 24, 19, '#E0A526', { rx: 3, stroke: '#8A5E0B', 'stroke-width': 2 }) +
			circle([0, 3], 3, ink) +
			line(
				[
					[0, 4],
					[0, 9],
				],
				ink,
				2.4,
			),
		scale,
	);

/** Iron bars before a window of the same measures. */
export const windowBars = (at: Point, width = 90, height = 76): string => {
	const upright = Array.from({ length: 6 }, (_, i) => -width / 2 + (width * i) / 5);
	return place(
		at,
		upright
			.map((x) =>
				line(
					[
						[x, -height / 2 - 4],
						[x, height / 2 + 4],
					],
					'#3A444B',
					4,
				),
			)
			.join('') +
			[-height / 2, 0, height / 2]
				.map((y) =>
					line(
						[
							[-width / 2 - 4, y],
							[width / 2 + 4, y],
						],
						'#3A444B',
						4,
					),
				)
				.join(''),
	);
};

/** A smoke alarm under the ceiling with its small light. */
export const smokeAlarm = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-26 0H26L20 14H-20Z', paper, edge(metal)) +
			[-8, 0, 8]
				.map((x) =>
					line(
						[
							[x - 2, 5],
							[x + 2, 5],
						],
						metal.dark,
						2,
					),
				)
				.join('') +
			circle([14, 8], 3, danger.main),
		scale,
	);
