/** A thunderstorm and what one does in it: dark cloud, bolt, open shelter, sink, telephone with a cord, washing on the line. */
import { clothes, danger, glass, ink, metal, paper, stone, type Tone, trunk, wood } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A dark thundercloud, its middle at the place; about 150×60 units. */
export const stormCloud = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-66 24C-92 22 -88 -10 -58 -10C-50 -38 -6 -42 8 -18C36 -34 70 -10 58 8C80 10 78 24 60 24Z', '#66788A', {
			stroke: '#42525F',
			'stroke-width': 2.5,
			'stroke-linejoin': 'round',
		}),
		scale,
	);

/** A bolt of lightning from the place downwards, `long` units. */
export const bolt = (at: Point, long = 90, scale = 1): string =>
	place(
		at,
		path(`M4 0L-16 ${long * 0.46}H-2L-12 ${long}L20 ${long * 0.36}H6L18 0Z`, '#FFD23F', {
			stroke: '#A66F00',
			'stroke-width': 2.5,
			'stroke-linejoin': 'round',
		}),
		scale,
	);

/** An open shelter: a roof on posts without walls; the middle of its foot at the place. */
export const pavilion = (at: Point, scale = 1): string =>
	place(
		at,
		[-44, 44]
			.map((x) =>
				line(
					[
						[x, -74],
						[x, -3],
					],
					wood.dark,
					8,
				),
			)
			.join('') +
			path('M-66 -72L0 -112L66 -72Z', clothes.green.main, edge(clothes.green, 3)) +
			rect([-32, -22], 64, 8, wood.main, edge(wood)) +
			[-24, 24]
				.map((x) =>
					line(
						[
							[x, -14],
							[x, -3],
						],
						wood.dark,
						5,
					),
				)
				.join(''),
		scale,
	);

/** A kitchen sink with a running tap; the middle of its foot at the place. */
export const sink = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-42, -62], 84, 62, clothes.white.main, edge(clothes.white, 2.5)) +
			rect([-48, -68], 96, 10, metal.main, edge(metal)) +
			line(
				[
					[-8, -66],
					[-8, -98],
					[12, -98],
					[12, -90],
				],
				metal.dark,
				7,
			) +
			line(
				[
					[12, -86],
					[12, -70],
				],
				'#4FB0C2',
				5,
			) +
			circle([-8, -104], 5, metal.main, edge(metal)),
		scale,
	);

/** A telephone with a cord on a small table; the middle of the table's foot at the place. */
export const cordPhone = (at: Point, scale = 1): string =>
	place(
		at,
		[-24, 24]
			.map((x) =>
				line(
					[
						[x, -44],
						[x, -3],
					],
					wood.dark,
					5,
				),
			)
			.join('') +
			rect([-30, -50], 60, 8, wood.main, { rx: 2, ...edge(wood) }) +
			path('M-20 -50L-14 -66H14L20 -50Z', danger.main, edge(danger)) +
			path('M-24 -66C-24 -80 24 -80 24 -66L14 -66C14 -71 -14 -71 -14 -66Z', danger.main, edge(danger)) +
			circle([0, -58], 5, paper, edge(danger, 1.5)) +
			curve('M20 -54q10 4 6 12t6 12t2 20', ink, 3),
		scale,
	);

/** Washing on a line between two places. */
export const washing = ([x1, y1]: Point, [x2, y2]: Point): string => {
	const at = (k: number): Point => [x1 + (x2 - x1) * k, y1 + (y2 - y1) * k + 8 * Math.sin(Math.PI * k)];
	const shirt = ([x, y]: Point, tone: Tone): string =>
		path(
			`M${x - 12} ${y}L${x - 22} ${y + 12}L${x - 14} ${y + 18}V${y + 40}H${x + 14}V${y + 18}L${x + 22} ${y + 12}L${x + 12} ${y}Z`,
			tone.main,
			edge(tone),
		);
	return (
		curve(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 16} ${x2} ${y2}`, trunk.dark, 3) +
		shirt(at(0.28), clothes.red) +
		shirt(at(0.74), clothes.teal)
	);
};

/** A window whose sash stands open towards us, rain outside; its middle at the place. */
export const openWindow = (at: Point, width = 84, height = 84, view = '#9FB4C4'): string =>
	place(
		at,
		rect([-width / 2, -height / 2], width, height, view, { stroke: trunk.main, 'stroke-width': 6 }) +
			path(
				`M${width / 2} ${-height / 2}L${width / 2 + 26} ${-height / 2 + 12}V${height / 2 + 12}L${width / 2} ${height / 2}Z`,
				glass.main,
				{ stroke: trunk.main, 'stroke-width': 5, 'stroke-linejoin': 'round' },
			) +
			curve(
				`M${-width / 4} ${-height / 4}l-5 14M4 -6l-5 14M${width / 4} -22l-5 14M${-width / 5} 16l-5 14`,
				paper,
				2.5,
			) +
			ellipse([0, height / 2 + 5], width / 2 + 6, 4, stone.main),
	);

/** A telephone lying on a shelf with its charging cable in a socket above; the shelf's middle at the place. */
export const chargingPhone = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-34, 0], 68, 8, wood.main, { rx: 2, ...edge(wood) }) +
			rect([-28, -10], 34, 10, ink, { rx: 3 }) +
			curve('M6 -5C22 -4 22 -20 20 -34', ink, 3) +
			rect([8, -56], 24, 24, paper, { rx: 4, ...edge(metal) }) +
			line(
				[
					[16, -48],
					[16, -42],
				],
				ink,
				2.4,
			) +
			line(
				[
					[24, -48],
					[24, -42],
				],
				ink,
				2.4,
			),
		scale,
	);
