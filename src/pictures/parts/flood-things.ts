/** A flooded street and a mud flow: muddy water, rain, whirl over a drain, lamp post, power pole with a broken wire, underpass, garage, car. */
import { clothes, danger, glass, ink, metal, paper, right, stone, type Tone, trunk } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect, text } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Flood water: brown, opaque. */
export const mud: Tone = { main: '#C9A77C', dark: '#8A6740' };

/** Slanting rain over the upper part of a picture. */
export const rain = (left = 0, right_ = 480, top = 0, bottom = 150): string => {
	const drops: string[] = [];
	for (let y = top, row = 0; y < bottom; y += 34, row += 1) {
		for (let x = left + (row % 2) * 26; x < right_; x += 52) drops.push(`M${x} ${y}l-6 16`);
	}
	return curve(drops.join(''), '#8FB2C6', 2.5);
};

/** A whirl in the water: under it the cover of a drain is gone. */
export const whirl = (at: Point, rx = 40): string =>
	ellipse(at, rx, rx * 0.4, mud.dark) +
	[0.82, 0.58, 0.34]
		.map((k) =>
			ellipse(at, rx * k, rx * k * 0.4, 'none', {
				stroke: paper,
				'stroke-width': 3,
				'stroke-dasharray': `${Math.round(rx * k * 2.6)} ${Math.round(rx * k * 0.8)}`,
			}),
		)
		.join('') +
	ellipse([at[0], at[1] + 1], rx * 0.14, rx * 0.07, ink);

/** A street lamp; its foot at the place. */
export const lampPost = (at: Point, high = 130): string =>
	place(
		at,
		curve(`M0 -3V${-high + 16}Q0 ${-high} 16 ${-high}H30`, metal.dark, 7) +
			path(`M20 ${-high - 4}H46L42 ${-high + 8}H24Z`, '#FFD45C', edge(trunk)),
	);

/** A pole for electric wires, two arms with insulators; its foot at the place. */
export const powerPole = (at: Point, high = 170, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, -3],
				[0, -high],
			],
			stone.dark,
			9,
		) +
			line(
				[
					[-34, -high + 14],
					[34, -high + 14],
				],
				trunk.dark,
				6,
			) +
			[-30, 0, 30].map((x) => circle([x, -high + (x === 0 ? -3 : 8)], 4.5, paper, edge(metal))).join(''),
		scale,
	);

/** A broken wire from a place down to its end that lies on the ground or in water. */
export const brokenWire = ([x1, y1]: Point, [x2, y2]: Point): string =>
	curve(
		`M${x1} ${y1}C${x1 + (x2 - x1) * 0.1} ${y1 + (y2 - y1) * 0.6} ${x2 - (x2 - x1) * 0.5} ${y2 - 6} ${x2} ${y2}`,
		ink,
		4,
	) +
	path(
		`M${x2 + 2} ${y2 - 20}L${x2 - 8} ${y2 - 4}H${x2}L${x2 - 4} ${y2 + 10}L${x2 + 12} ${y2 - 9}H${x2 + 4}Z`,
		'#FFD23F',
		{
			stroke: danger.dark,
			'stroke-width': 2,
			'stroke-linejoin': 'round',
		},
	);

/** A road that dips under a bridge and is full of water; the middle of the road's near edge at the place. */
export const underpass = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-96, -132], 192, 34, stone.main, edge(stone, 2.5)) +
			line(
				[
					[-96, -142],
					[96, -142],
				],
				stone.dark,
				6,
			) +
			[-80, -40, 0, 40, 80]
				.map((x) =>
					line(
						[
							[x, -142],
							[x, -132],
						],
						stone.dark,
						5,
					),
				)
				.join('') +
			path('M-96 -98H-66V-24L-96 0ZM96 -98H66V-24L96 0Z', stone.dark) +
			path('M-66 -98H66V-24H-66Z', '#33404A') +
			path('M-66 -62H66L96 -20V6H-96V-20Z', mud.main, edge(mud)) +
			curve('M-40 -46q10 -7 20 0q10 7 20 0M-6 -22q12 -8 24 0q12 8 24 0M-70 -18q10 -7 20 0', paper, 3),
		scale,
	);

/** The entrance of an underground garage with water running in; the middle of its foot at the place. */
export const garage = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-52, -78], 104, 78, stone.main, edge(stone, 2.5)) +
			path('M-40 0V-48H40V0Z', '#33404A') +
			path('M-40 0L-24 -22H24L40 0Z', mud.main) +
			curve('M-20 -6q8 -6 16 0M6 -12q7 -5 14 0', paper, 2.5) +
			rect([-14, -74], 28, 22, '#2F6FD0', { rx: 4 }) +
			text([0, -56.5], 'P', 19, paper),
		scale,
	);

/** A small car in profile facing right; the ground between its wheels at the place; about 128×58 units. */
export const car = (at: Point, tone: Tone = clothes.red, scale = 1): string =>
	place(
		at,
		path(
			'M-62 -14V-30C-62 -36 -56 -38 -48 -38L-34 -56H14L34 -38H50C60 -36 62 -30 62 -22V-14Z',
			tone.main,
			edge(tone, 2.5),
		) +
			path('M-38 -38L-28 -50H-6V-38ZM2 -38V-50H10L24 -38Z', glass.main, edge(tone, 1.6)) +
			[-36, 38].map((x) => circle([x, -13], 12, ink) + circle([x, -13], 5, metal.main)).join(''),
		scale,
	);

/** A footbridge over the street with stairs at its right end; the foot of the stairs at the place. */
export const footbridge = ([x, y]: Point, length = 130): string => {
	const top = y - 78;
	const tread = Array.from({ length: 6 }, () => 'v13h9').join('');
	return (
		path(
			`M${x - length} ${top}H${x - 54}${tread}H${x - 20}L${x - 66} ${top + 16}H${x - length}Z`,
			right.main,
			edge(right),
		) +
		line(
			[
				[x - length, top - 22],
				[x - 54, top - 22],
				[x, y - 22],
			],
			right.dark,
			5,
		) +
		line(
			[
				[x - length + 26, top + 16],
				[x - length + 26, y],
			],
			stone.dark,
			8,
		)
	);
};
