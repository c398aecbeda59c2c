/** Things of canteen and home: bowl, tray, plant, wall picture, a telephone that lies on a table. */
import { clothes, ink, leaves, metal, paper, type Tone, trunk, wall } from './palette.ts';
import { circle, curve, ellipse, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A bowl with rice and greens, the middle of its foot at the place. */
export const bowl = (at: Point, tone: Tone = clothes.blue, scale = 1): string =>
	place(
		at,
		path('M-11 -10C-9 -18 9 -18 11 -10Z', paper, { stroke: metal.dark, 'stroke-width': 1.4 }) +
			circle([3, -14], 3, leaves.main) +
			path('M-14 -11H14C13 -4 8 0 5 0H-5C-8 0 -13 -4 -14 -11Z', tone.main, edge(tone, 1.6)),
		scale,
	);

/** A tray held level with a bowl on it; the middle of the tray at the place. */
export const tray = (at: Point, scale = 1): string =>
	place(
		at,
		bowl([-5, -1], clothes.red, 0.9) +
			rect([11, -13], 9, 12, metal.main, { rx: 2, ...edge(metal, 1.4) }) +
			rect([-24, -2], 48, 6, clothes.teal.main, { rx: 3, ...edge(clothes.teal, 1.6) }),
		scale,
	);

/** A potted plant. */
export const plant = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M0 -26C-4 -48 -18 -50 -22 -60M0 -26C0 -50 2 -60 0 -72M0 -26C4 -46 16 -48 22 -58', leaves.dark, 4) +
			[
				[-22, -60, -40],
				[0, -72, 0],
				[22, -58, 40],
				[-12, -46, -30],
				[12, -46, 30],
			]
				.map(([x = 0, y = 0, turn]) => place([x, y], ellipse([0, 0], 7, 12, leaves.main, edge(leaves, 1.4)), 1, turn))
				.join('') +
			path('M-15 -26H15L11 0H-11Z', clothes.orange.main, edge(clothes.orange)),
		scale,
	);

/** A picture frame on the wall, its middle at the place. */
export const frame = (at: Point, width = 50, height = 38): string =>
	place(
		at,
		rect([-width / 2, -height / 2], width, height, wall.main, { stroke: trunk.main, 'stroke-width': 4 }) +
			path(`M${-width / 2 + 4} ${height / 2 - 3}L-6 -4L4 6L12 -2L${width / 2 - 4} ${height / 2 - 3}Z`, leaves.main),
	);
/** A telephone lying on a table with its dark back up. */
export const phoneLying = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-13 4L-7 -5H13L8 4Z', ink, { stroke: '#5E6B74', 'stroke-width': 1.6, 'stroke-linejoin': 'round' }) +
			circle([-3, -2], 1.6, metal.main),
		scale,
	);

/** The front door of a flat seen from inside: spyhole, lock plate and handle, a mat and a pair of shoes before it; the foot's middle at the place. */
export const frontDoor = (at: Point, width = 92, height = 164): string =>
	place(
		at,
		rect([-width / 2 - 6, -height - 6], width + 12, height + 6, clothes.earth.dark, { rx: 3 }) +
			rect([-width / 2, -height], width, height, clothes.teal.main) +
			rect([-width / 2 + 12, -height + 12], width - 24, height - 24, 'none', { rx: 4, ...edge(clothes.teal, 2.5) }) +
			circle([0, -height * 0.72], 4.5, ink) +
			rect([-width / 2 + 5, -height * 0.54], 12, 32, metal.main, { rx: 3, ...edge(metal) }) +
			rect([-width / 2 + 8, -height * 0.49], 24, 7, metal.main, { rx: 3, ...edge(metal) }) +
			path(
				`M${-width / 2 + 2} 6H${width / 2 - 2}L${width / 2 + 8} 24H${-width / 2 - 8}Z`,
				clothes.red.main,
				edge(clothes.red),
			) +
			[-10, 10].map((x) => ellipse([x, 14], 7, 4.5, paper, edge(clothes.white, 1.6))).join(''),
	);
