/** Gas in the home: a light switch, gas that spreads, cylinder, hose, portable stove, pot that boils over, gas pipe, alarm. */
import { clothes, danger, ink, metal, paper, type Tone } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});
const iron: Tone = { main: '#5B666E', dark: '#2B3339' };

/** A light switch on the wall, its middle at the place; about 34×44 units. */
export const lightSwitch = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-17, -22], 34, 44, paper, { rx: 5, ...edge(metal, 2.5) }) +
			rect([-8, -12], 16, 24, metal.main, { rx: 3, ...edge(metal) }) +
			line(
				[
					[-8, 0],
					[8, 0],
				],
				metal.dark,
				2.5,
			),
		scale,
	);

/** Gas that one smells and does not see: three green waves that spread to the right from the place. */
export const gasWaves = (at: Point, scale = 1, colour = '#6F9444'): string =>
	place(
		at,
		[-16, 0, 16]
			.map((y, i) =>
				curve(`M${i * 4} ${y}q10 -9 20 0t20 0t20 0${i === 1 ? 't20 0' : ''}`, colour, 4, {
					'stroke-dasharray': '16 8',
				}),
			)
			.join(''),
		scale,
	);

/** A gas cylinder, upright; the middle of its foot at the place; about 46×84 units. */
export const gasCylinder = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-10, -84], 20, 12, iron.main, edge(iron)) +
			line(
				[
					[-8, -88],
					[8, -88],
				],
				danger.dark,
				6,
			) +
			rect([-23, -74], 46, 70, clothes.grey.main, { rx: 14, ...edge(clothes.grey, 2.5) }) +
			rect([-23, -52], 46, 14, clothes.white.main) +
			rect([-19, -6], 38, 6, iron.dark, { rx: 2 }),
		scale,
	);

/** A basin of hot water with steam, big enough for a cylinder; draw the cylinder between `back` and the front. */
export const hotBasin = (at: Point, scale = 1, back = false): string =>
	place(
		at,
		back
			? ellipse([0, -26], 44, 10, '#8FD3DE', { stroke: clothes.pink.dark, 'stroke-width': 3 }) +
					curve('M-34 -40q8 -8 0 -16t0 -16M34 -40q8 -8 0 -16t0 -16', '#7F868D', 3)
			: path('M-44 -26L-34 0H34L44 -26A44 10 0 0 1 -44 -26Z', clothes.pink.main, edge(clothes.pink, 2.5)),
		scale,
	);

/** A portable gas stove with its cartridge inside and a plate far too large on it; the middle of its foot at the place. */
export const portableStove = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-46, -28], 92, 26, clothes.orange.main, { rx: 4, ...edge(clothes.orange, 2.5) }) +
			rect([14, -24], 28, 18, metal.main, { rx: 8, ...edge(metal) }) +
			circle([-28, -14], 6, ink) +
			[-24, -14, -4].map((x) => ellipse([x, -35], 3, 6, '#3F8FD2')).join('') +
			line(
				[
					[-40, -28],
					[-40, -44],
				],
				iron.dark,
				5,
			) +
			line(
				[
					[10, -28],
					[10, -44],
				],
				iron.dark,
				5,
			) +
			path('M-62 -44H66L60 -54H-56Z', iron.main, edge(iron, 2.5)) +
			[-36, -8, 20, 46].map((x) => ellipse([x, -56], 9, 4, '#B35A2B')).join(''),
		scale,
	);

/** A pot with a lid from which soup boils over; the middle of its foot at the place. */
export const boilingPot = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-30, -38], 60, 38, metal.main, { rx: 5, ...edge(metal, 2.5) }) +
			line(
				[
					[-38, -26],
					[-30, -26],
				],
				ink,
				6,
			) +
			line(
				[
					[30, -26],
					[38, -26],
				],
				ink,
				6,
			) +
			path(
				'M-32 -38C-34 -28 -40 -10 -30 0C-26 -10 -24 -26 -22 -38ZM18 -38C20 -24 26 -6 34 2C38 -10 34 -28 32 -38Z',
				'#F3E2B8',
				{
					stroke: '#B08A4E',
					'stroke-width': 1.5,
				},
			) +
			path('M-32 -42C-28 -54 28 -58 32 -44Z', metal.dark) +
			circle([0, -54], 5, ink),
		scale,
	);

/** A yellow gas pipe along the wall through points, with a tap at the first one. */
export const gasPipe = (points: readonly Point[], width = 9): string => {
	const [first = [0, 0]] = points;
	return (
		line(points, '#8A5E0B', width + 3.5) +
		line(points, '#E0A526', width) +
		circle(first, 9, danger.main, edge(danger)) +
		line(
			[
				[first[0] - 9, first[1]],
				[first[0] + 9, first[1]],
			],
			paper,
			3.5,
		)
	);
};

/** A gas alarm on the wall: white, with a lamp and a flame sign; its middle at the place; about 46×38 units. */
export const gasAlarm = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-23, -19], 46, 38, paper, { rx: 8, ...edge(metal, 2.5) }) +
			path('M-6 10C-15 6 -12 -4 -7 -11C-5 -6 0 -6 -1 -13C6 -6 6 6 -1 10Z', '#3F8FD2') +
			circle([13, -8], 4, '#36A155', { stroke: '#1E7B34', 'stroke-width': 1.5 }) +
			line(
				[
					[8, 8],
					[17, 8],
				],
				metal.dark,
				3,
			),
		scale,
	);

/** A basket that hangs by its handle from the place. */
export const hangingBasket = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-18 30C-18 -4 18 -4 18 30', '#6B4527', 4) +
			path('M-26 28H26L20 58H-20Z', '#D9A869', { stroke: '#A57436', 'stroke-width': 2.5, 'stroke-linejoin': 'round' }) +
			curve('M-23 38H23M-21 48H21', '#A57436', 2.5) +
			[-12, 2, 14].map((x) => circle([x, 24], 8, '#7DB36A', { stroke: '#3F7D43', 'stroke-width': 1.5 })).join(''),
		scale,
	);
