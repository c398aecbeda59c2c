/** Things to eat, good and bad: packs with and without a label, mushrooms and berries, potatoes with shoots, meat on a board, pot, plate. Standing things take the middle of their foot. */
import { clothes, danger, grass, ink, leaves, metal, paper, type Tone, trunk, wood } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});
const row = (y: number, from: number, to: number, colour: string, width = 3): string =>
	line(
		[
			[from, y],
			[to, y],
		],
		colour,
		width,
	);

/** A snack in a bag with crimped ends; without a label the bag is see-through and bare. */
export const snackBag = (at: Point, { scale = 1, label = true, tone = clothes.orange as Tone } = {}): string =>
	place(
		at,
		path(
			'M-22 0L-18 -6L-22 -54L-18 -60H18L22 -54L18 -6L22 0Z',
			label ? tone.main : '#F3EFE6',
			edge(label ? tone : metal),
		) +
			row(-55, -17, 17, label ? tone.dark : metal.dark, 1.6) +
			row(-5, -17, 17, label ? tone.dark : metal.dark, 1.6) +
			(label
				? rect([-14, -44], 28, 18, paper, { rx: 3 }) + row(-20, -13, 13, paper, 3) + row(-13, -13, 6, paper, 3)
				: [
						[-8, -42],
						[6, -36],
						[-4, -26],
						[8, -20],
						[-9, -15],
					]
						.map(([x = 0, y = 0]) => ellipse([x, y], 7, 4.5, '#C9743A', { stroke: '#7A3F17', 'stroke-width': 1.4 }))
						.join('')),
		scale,
	);

/** A carton of milk; `swollen` has round sides. */
export const milkCarton = (at: Point, { scale = 1, swollen = false } = {}): string =>
	place(
		at,
		path(
			swollen
				? 'M-16 0C-28 -14 -28 -34 -17 -46L-11 -58H11L17 -46C28 -34 28 -14 16 0Z'
				: 'M-17 0V-44L-10 -58H10L17 -44V0Z',
			paper,
			edge(clothes.blue),
		) +
			rect([-11, -66], 22, 9, clothes.blue.main, edge(clothes.blue)) +
			path(
				swollen
					? 'M-22 -14C-8 -8 8 -8 22 -14C25 -22 25 -28 22 -34C8 -28 -8 -28 -22 -34C-25 -28 -25 -22 -22 -14Z'
					: 'M-17 -12H17V-34H-17Z',
				clothes.blue.main,
			) +
			ellipse([0, -22], 7, 7, paper),
		scale,
	);

/** Toadstools standing in the grass: a plain pale one and a small one beside it; `tone` colours the caps. */
export const mushrooms = (at: Point, scale = 1, tone: Tone = { main: '#F1E7D6', dark: '#A58E66' }): string =>
	place(
		at,
		path('M16 0C14 -14 16 -22 16 -30H26C26 -22 28 -14 26 0Z', '#FBF6EA', edge(tone)) +
			path('M4 -26C6 -44 36 -44 38 -26C30 -21 12 -21 4 -26Z', tone.main, edge(tone)) +
			path('M-20 0C-22 -18 -20 -32 -20 -44H-4C-4 -32 -2 -18 -4 0Z', '#FBF6EA', edge(tone)) +
			path('M-23 -34C-14 -28 -10 -28 -1 -34L-4 -40H-20Z', '#FBF6EA', edge(tone, 1.6)) +
			path('M-42 -40C-38 -70 14 -70 18 -40C6 -33 -30 -33 -42 -40Z', tone.main, edge(tone)) +
			curve('M-30 -50C-24 -57 -18 -59 -10 -59', '#FFFFFF', 3) +
			[-34, -10, 34].map((x) => path(`M${x} 2L${x + 3} -10L${x + 7} 2Z`, grass.dark)).join(''),
		scale,
	);

/** A twig with berries and leaves, its lower end at the place. */
export const berries = (at: Point, scale = 1, tone: Tone = clothes.red): string =>
	place(
		at,
		curve('M0 0C2 -24 6 -40 16 -62M4 -30C-8 -36 -16 -46 -18 -56', trunk.main, 4) +
			[
				[14, -30, 40],
				[-12, -28, -50],
				[28, -58, 60],
				[4, -62, -20],
			]
				.map(([x = 0, y = 0, turn]) => place([x, y], ellipse([0, 0], 6, 13, leaves.main, edge(leaves, 1.6)), 1, turn))
				.join('') +
			[
				[16, -68],
				[24, -62],
				[10, -60],
				[-20, -62],
				[-14, -54],
				[-26, -54],
			]
				.map(([x = 0, y = 0]) => circle([x, y], 6, tone.main, edge(tone, 1.6)))
				.join(''),
		scale,
	);

/** Potatoes with green skin and white shoots, lying on the place. */
export const sproutedPotatoes = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-16 -24C-20 -32 -16 -38 -20 -44M-8 -26C-8 -34 -2 -36 -2 -44M18 -20C22 -28 20 -34 26 -40', '#D9C7E6', 4) +
			ellipse([-12, -13], 22, 14, '#C9A566', { stroke: '#7F6230', 'stroke-width': 2 }) +
			ellipse([16, -10], 18, 11, '#9DAF5C', { stroke: '#5E6E28', 'stroke-width': 2 }) +
			ellipse([-20, -12], 8, 6, '#9DAF5C') +
			[-8, 4].map((x) => circle([x, -12], 1.6, '#7F6230')).join(''),
		scale,
	);

/** A board on the table seen from the side and a little above, with raw meat and a cucumber side by side. */
export const meatAndCucumber = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-46 0L-34 -20H44L52 0Z', wood.main, edge(wood)) +
			path('M-28 -12C-30 -24 -10 -28 0 -22C6 -18 4 -8 -6 -7C-16 -5 -26 -6 -28 -12Z', danger.main, edge(danger)) +
			curve('M-20 -16C-14 -20 -8 -19 -4 -15', '#F9C6BE', 3) +
			[10, 20, 30].map((x) => ellipse([x, -11], 6, 7, '#BFE3A0', edge(leaves, 1.8))).join('') +
			line(
				[
					[-2, -2],
					[30, -2],
				],
				metal.main,
				5,
			),
		scale,
	);

/** A tall pot that boils: beans rise in the steam under the lid. */
export const boilingPot = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-14 -74C-22 -84 -8 -90 -14 -102M4 -76C-4 -86 10 -94 4 -106M20 -74C12 -84 26 -90 20 -100', '#B7C3CB', 4) +
			rect([-34, -46], 68, 46, metal.main, { rx: 5, ...edge(metal, 2.5) }) +
			[-20, -4, 10].map((x) => curve(`M${x} -50C${x + 4} -56 ${x + 12} -56 ${x + 16} -50`, leaves.dark, 6)).join('') +
			rect([-38, -50], 76, 8, metal.dark, { rx: 3 }) +
			[-44, 34].map((x) => rect([x, -38], 10, 8, ink, { rx: 3 })).join(''),
		scale,
	);

/** A plate of leftover food in the open with two flies over it. */
export const openPlate = (at: Point, scale = 1): string =>
	place(
		at,
		ellipse([0, -6], 36, 9, paper, edge(metal)) +
			path('M-24 -8C-20 -24 -4 -22 0 -18C8 -26 22 -20 24 -8Z', '#C9743A', {
				stroke: '#7A3F17',
				'stroke-width': 2,
				'stroke-linejoin': 'round',
			}) +
			circle([6, -14], 4, leaves.main) +
			circle([-10, -13], 4, leaves.main) +
			[
				[-16, -30],
				[14, -36],
			]
				.map(
					([x = 0, y = 0]) =>
						ellipse([x - 5, y - 3], 5, 3, '#C9D6DE', { stroke: ink, 'stroke-width': 1 }) +
						ellipse([x + 5, y - 3], 5, 3, '#C9D6DE', { stroke: ink, 'stroke-width': 1 }) +
						ellipse([x, y], 4, 3.4, ink),
				)
				.join(''),
		scale,
	);

/** An apple with its stalk and a leaf, the middle of its foot at the place. */
export const apple = (at: Point, scale = 1, tone: Tone = danger): string =>
	place(
		at,
		path('M0 -2C-6 2 -13 -4 -12 -12C-12 -20 -4 -21 0 -17C4 -21 12 -20 12 -12C13 -4 6 2 0 -2Z', tone.main, edge(tone)) +
			curve('M0 -17C0 -21 2 -23 4 -24', trunk.dark, 2.4) +
			ellipse([9, -22], 5, 2.6, leaves.main, edge(leaves, 1.2)),
		scale,
	);

/** A basket, its foot at the place; put what it holds behind it first. */
export const basket = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-28 -26C-26 -66 26 -66 28 -26', wood.dark, 5) +
			path('M-32 -28H32L26 0H-26Z', wood.main, edge(wood, 2.5)) +
			[-18, -9].map((y) => row(y, -28, 28, wood.dark, 2)).join(''),
		scale,
	);
