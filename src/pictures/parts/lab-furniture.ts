/** What a laboratory is built with: eyewash and its sign, fume hood from the front and cut open from the side, bench. */
import { board, clothes, deepWater, exitGreen, glass, ink, metal, paper, stone, type Tone } from './palette.ts';
import { circle, curve, line, path, place, rect, type Point } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** An eyewash on its stand with both jets running, the middle of its foot at the place; the jets meet the eyes about 112 units up. */
export const eyewash = (at: Point, { running = true, scale = 1 } = {}): string =>
	place(
		at,
		line(
			[
				[0, -4],
				[0, -84],
			],
			metal.dark,
			9,
		) +
			rect([-22, -6], 44, 6, metal.dark, { rx: 2 }) +
			(running ? curve('M-13 -94C-12 -112 -6 -118 -3 -112M13 -94C12 -112 6 -118 3 -112', deepWater.main, 5) : '') +
			path('M-40 -98H40C36 -82 22 -78 12 -78H-12C-22 -78 -36 -82 -40 -98Z', exitGreen.main, edge(exitGreen, 2.5)) +
			[-13, 13].map((x) => rect([x - 5, -102], 10, 8, metal.main, { rx: 2, ...edge(metal, 1.6) })).join('') +
			line(
				[
					[40, -92],
					[58, -100],
				],
				metal.dark,
				5,
			) +
			rect([52, -112], 14, 18, clothes.yellow.main, { rx: 3, ...edge(clothes.yellow) }),
		scale,
	);

/** The green sign of an eyewash, its middle at the place: an eye over a drop. */
export const eyewashSign = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-22, -22], 44, 44, exitGreen.main, { rx: 4, ...edge(exitGreen, 2) }) +
			path('M-15 -6C-8 -15 8 -15 15 -6C8 3 -8 3 -15 -6Z', paper) +
			circle([0, -6], 4.5, exitGreen.dark) +
			line(
				[
					[-8, 16],
					[-8, 8],
				],
				paper,
				4,
			) +
			line(
				[
					[8, 16],
					[8, 8],
				],
				paper,
				4,
			),
		scale,
	);

/** A fume hood with its sash `sash` units above the bench, the middle of its foot at the place: 200 wide, 226 high, bench at 84. Draw what stands in it as `inside`, around the middle of its bench. */
export const fumeHood = (at: Point, { sash = 34, inside = '' } = {}): string =>
	place(
		at,
		rect([-100, -226], 200, 226, metal.main, { rx: 5, ...edge(metal, 3) }) +
			rect([-84, -196], 168, 110, '#55626A', { rx: 2 }) +
			line(
				[
					[-70, -92],
					[70, -92],
				],
				'#3D474D',
				5,
			) +
			place([0, -88], inside) +
			rect([-84, -196], 168, 110 - sash, glass.main, { opacity: 0.78, ...edge(glass, 2.5) }) +
			curve('M-66 -190L-36 -118M-50 -190L-26 -134', paper, 3, { opacity: 0.8 }) +
			rect([-88, -90 - sash], 176, 8, clothes.yellow.main, edge(clothes.yellow, 1.6)) +
			rect([-106, -88], 212, 12, ink, { rx: 3 }) +
			rect([-92, -70], 88, 62, metal.main, edge(metal)) +
			rect([4, -70], 88, 62, metal.main, edge(metal)) +
			circle([-14, -40], 3, ink) +
			circle([14, -40], 3, ink) +
			rect([-30, -218], 60, 14, board.dark, { rx: 3 }) +
			circle([22, -211], 3.4, clothes.green.main),
	);

/** The same hood cut open from the side, its opening at the left, the front of its foot at the place: the sash hangs `sash` units above the bench (84 high). */
export const hoodFromSide = (at: Point, { sash = 44, inside = '' } = {}): string =>
	place(
		at,
		rect([0, -84], 190, 84, metal.main, edge(metal, 3)) +
			path('M0 -236H190V-84H176V-210H14V-196H0Z', metal.main, edge(metal, 3)) +
			path('M14 -210H176V-84H14Z', '#6B7880') +
			path('M100 -236V-252H136V-236Z', metal.dark) +
			place([0, -88], inside) +
			rect([3, -216], 8, 216 - 84 - sash, glass.main, edge(glass, 2.5)) +
			rect([-2, -90 - sash], 18, 9, clothes.yellow.main, edge(clothes.yellow, 1.6)) +
			rect([-8, -90], 204, 12, ink, { rx: 3 }),
	);

/** A laboratory bench from the front, its top `width` wide and 74 high, the middle of its foot at the place. */
export const bench = (at: Point, width = 220, height = 74): string =>
	place(
		at,
		rect([-width / 2 + 8, -height], width - 16, height, metal.main, edge(metal)) +
			[0.25, 0.5, 0.75]
				.map((share) =>
					line(
						[
							[-width / 2 + width * share, -height + 14],
							[-width / 2 + width * share, -6],
						],
						metal.dark,
						2.4,
					),
				)
				.join('') +
			rect([-width / 2, -height - 4], width, 12, stone.dark, { rx: 3, stroke: ink, 'stroke-width': 1.6 }),
	);
