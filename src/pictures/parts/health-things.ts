/** Keeping well: wash basin with running water, soap and foam, paper tissues, a face mask on a head, rubber gloves, a cup. */
import { clothes, glass, metal, paper, type Tone, water } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A wash basin on a pillar with a tap that runs, seen from the side; its rim is `high` above the place, the water falls at x = 0. */
export const basin = (at: Point, { high = 92, scale = 1, runs = true } = {}): string =>
	place(
		at,
		rect([-14, -high + 26], 34, high - 26, metal.main, edge(metal)) +
			path(
				`M-46 ${-high}H52C50 ${-high + 24} 32 ${-high + 34} 4 ${-high + 34}C-24 ${-high + 34} -44 ${-high + 24} -46 ${-high}Z`,
				paper,
				edge(metal, 2.5),
			) +
			line(
				[
					[44, -high],
					[44, -high - 40],
					[2, -high - 40],
				],
				metal.dark,
				9,
			) +
			rect([-4, -high - 40], 10, 12, metal.dark, { rx: 2 }) +
			(runs ? rect([-3, -high - 28], 8, 28, water.main, { rx: 3, ...edge(water, 1.2) }) : ''),
		scale,
	);

/** A bar of soap on its dish, the middle of its foot at the place. */
export const soap = (at: Point, scale = 1, tone: Tone = clothes.pink): string =>
	place(
		at,
		ellipse([0, -2], 20, 5, paper, edge(metal, 1.6)) +
			rect([-14, -15], 28, 13, tone.main, { rx: 6, ...edge(tone, 1.8) }),
		scale,
	);

/** Soap bubbles around a place. */
export const foam = (at: Point, scale = 1): string =>
	place(
		at,
		[
			[0, 0, 11],
			[-13, 3, 8],
			[12, 4, 9],
			[-5, -10, 7],
			[8, -11, 6],
			[20, -6, 5],
			[-20, -6, 4.5],
		]
			.map(([x = 0, y = 0, r]) => circle([x, y], r ?? 5, '#FFFFFF', { stroke: glass.dark, 'stroke-width': 1.6 }))
			.join(''),
		scale,
	);

/** A box of tissues standing on the place. */
export const tissueBox = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-10 -22C-14 -40 -2 -36 0 -44C4 -36 14 -38 10 -22Z', paper, edge(metal, 1.6)) +
			rect([-26, -24], 52, 24, clothes.teal.main, { rx: 3, ...edge(clothes.teal) }),
		scale,
	);

/** A face mask over mouth and nose of a head seen from the front or in profile (looking right unless flipped). */
export function mask(at: Point, r: number, view: 'front' | 'side' = 'front', flip = false): string {
	const way = flip ? -1 : 1;
	const x = (value: number): number => value * r * way;
	const ground = '#DCEBF5';
	return place(
		at,
		view === 'front'
			? line(
					[
						[x(-1), r * 0.16],
						[x(-0.56), r * 0.36],
					],
					metal.dark,
					2,
				) +
					line(
						[
							[x(1), r * 0.16],
							[x(0.56), r * 0.36],
						],
						metal.dark,
						2,
					) +
					path(
						`M${x(-0.62)} ${r * 0.3}C${x(-0.2)} ${r * 0.18} ${x(0.2)} ${r * 0.18} ${x(0.62)} ${r * 0.3}L${x(0.5)} ${r * 0.82}C${x(0.2)} ${r * 0.98} ${x(-0.2)} ${r * 0.98} ${x(-0.5)} ${r * 0.82}Z`,
						ground,
						edge(glass),
					) +
					curve(`M${x(-0.5)} ${r * 0.54}H${x(0.5)}`, glass.dark, 1.4)
			: line(
					[
						[x(-0.26), r * 0.2],
						[x(0.36), r * 0.42],
					],
					metal.dark,
					2,
				) +
					path(
						`M${x(0.34)} ${r * 0.3}C${x(0.7)} ${r * 0.18} ${x(1)} ${r * 0.22} ${x(1.06)} ${r * 0.32}C${x(1.12)} ${r * 0.6} ${x(0.9)} ${r * 0.86} ${x(0.5)} ${r * 0.9}C${x(0.36)} ${r * 0.7} ${x(0.32)} ${r * 0.5} ${x(0.34)} ${r * 0.3}Z`,
						ground,
						edge(glass),
					),
	);
}

/** A rubber glove over a hand. */
export const glove = (at: Point, scale = 1): string =>
	place(
		at,
		circle([0, 0], 8.5, clothes.yellow.main, edge(clothes.yellow)) +
			rect([-7, -15], 14, 10, clothes.yellow.main, { rx: 2, ...edge(clothes.yellow) }),
		scale,
	);

/** A mug with a handle, standing on the place. */
export const mug = (at: Point, tone: Tone = clothes.blue, scale = 1): string =>
	place(
		at,
		curve('M9 -18C20 -18 20 -4 9 -5', tone.dark, 3.5) + path('M-11 -22H11L9 0H-9Z', tone.main, edge(tone)),
		scale,
	);

/** A mess on the floor; `covered` with paper. */
export const mess = (at: Point, rx = 44, covered = true): string =>
	place(
		at,
		ellipse([0, 0], rx, rx * 0.26, '#D9C79A', { stroke: '#A58E58', 'stroke-width': 2 }) +
			(covered
				? path(
						`M${-rx * 0.7} 2L${-rx * 0.5} ${-rx * 0.24}L${-rx * 0.05} ${-rx * 0.12}L${rx * 0.3} ${-rx * 0.28}L${rx * 0.72} ${-rx * 0.04}L${rx * 0.4} ${rx * 0.18}L${-rx * 0.2} ${rx * 0.12}Z`,
						paper,
						edge(metal, 1.6),
					)
				: [-0.5, -0.1, 0.3, 0.55]
						.map((x) => circle([x * rx, (Math.abs(x) - 0.3) * rx * 0.2], 3.5, '#B9963F'))
						.join('')),
	);

/** Droplets that fly from a cough towards the right. */
export const droplets = (at: Point, scale = 1, turn = 0): string =>
	place(
		at,
		[
			[0, 0, 3.4],
			[12, -8, 3],
			[14, 6, 3.6],
			[27, -14, 2.6],
			[30, 0, 3],
			[28, 13, 2.8],
			[44, -6, 2.4],
			[44, 9, 2.6],
		]
			.map(([x = 0, y = 0, r]) => circle([x, y], r ?? 3, '#6FA8C9', { stroke: '#2F6F93', 'stroke-width': 1 }))
			.join(''),
		scale,
		turn,
	);
