/** What stands about in a laboratory: flask, bottles, gas cylinder, waste drum, and the milk tea that does not belong there. */
import { clothes, danger, glass, ink, metal, paper, type Tone } from './palette.ts';
import { circle, ellipse, line, path, place, rect, text, type Point } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A conical flask with its liquid, standing on the place; about 30 × 36 units. */
export const flask = (at: Point, liquid: Tone = clothes.grape, scale = 1): string =>
	place(
		at,
		path('M-4 -34V-22L-15 -3C-16 -1 -15 0 -13 0H13C15 0 16 -1 15 -3L4 -22V-34Z', paper, edge(glass)) +
			path('M-9 -13H9L15 -3C16 -1 15 0 13 0H-13C-15 0 -16 -1 -15 -3Z', liquid.main, edge(liquid, 1.4)) +
			line(
				[
					[-6, -34],
					[6, -34],
				],
				glass.dark,
				3,
			),
		scale,
	);

/** A reagent bottle with a cap, standing on the place; `label` is the colour of its label, none when left out. */
export const reagentBottle = (at: Point, { tone = clothes.earth, label = '', scale = 1 } = {}): string =>
	place(
		at,
		rect([-6, -42], 12, 8, ink, { rx: 2 }) +
			path(
				'M-6 -34H6C6 -28 13 -28 13 -22V-3C13 -1 12 0 10 0H-10C-12 0 -13 -1 -13 -3V-22C-13 -28 -6 -28 -6 -34Z',
				tone.main,
				edge(tone),
			) +
			(label
				? rect([-11, -20], 22, 14, label) +
					line(
						[
							[-7, -15],
							[7, -15],
						],
						ink,
						2,
					) +
					line(
						[
							[-7, -10],
							[3, -10],
						],
						ink,
						2,
					)
				: ''),
		scale,
	);

/** A gas cylinder of about 36 × 132 units standing on the place; `chained` shows the strap that holds it to the wall, two thirds up, `capped` its valve cap. */
export const gasCylinder = (
	at: Point,
	{ tone = clothes.blue, chained = false, capped = false, scale = 1 } = {},
): string =>
	place(
		at,
		(capped
			? path('M-9 -118V-130C-9 -136 9 -136 9 -130V-118Z', metal.dark)
			: rect([-4, -128], 8, 12, metal.dark) +
				line(
					[
						[-9, -130],
						[9, -130],
					],
					ink,
					5,
				)) +
			path(
				'M-18 -4V-100C-18 -112 -8 -116 -8 -120H8C8 -116 18 -112 18 -100V-4C18 -1 16 0 14 0H-14C-16 0 -18 -1 -18 -4Z',
				tone.main,
				edge(tone, 2.5),
			) +
			rect([-18, -40], 36, 8, tone.dark) +
			(chained
				? rect([-30, -94], 60, 12, metal.dark, { rx: 2 }) +
					[-20, -7, 7, 20]
						.map((x) => ellipse([x, -88], 6, 3.4, 'none', { stroke: paper, 'stroke-width': 2.4 }))
						.join('')
				: ''),
		scale,
	);

/** A waste drum with a screw lid, standing on the place; `label` is what its label says, `open` leaves the lid off. */
export const wasteDrum = (at: Point, { label = '废液', open = false, scale = 1 } = {}): string =>
	place(
		at,
		(open
			? ellipse([0, -60], 17, 8, ink, { stroke: clothes.grey.dark, 'stroke-width': 2.5 })
			: rect([-13, -70], 26, 11, danger.dark, { rx: 3 })) +
			path(
				'M-28 -52C-28 -58 -24 -60 -20 -60H20C24 -60 28 -58 28 -52V-5C28 -2 26 0 23 0H-23C-26 0 -28 -2 -28 -5Z',
				clothes.white.main,
				edge(clothes.grey, 2.5),
			) +
			(label
				? rect([-23, -44], 46, 30, clothes.yellow.main, edge(clothes.yellow, 1.6)) + text([0, -22.5], label, 18)
				: ''),
		scale,
	);

/** A cup of milk tea with a straw, standing on the place; about 22 × 44 units. */
export const milkTea = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[2, -30],
				[8, -50],
			],
			clothes.red.main,
			4,
		) +
			path('M-13 -32H13L9 -2C9 -1 8 0 7 0H-7C-8 0 -9 -1 -9 -2Z', '#D9B48A', edge(clothes.earth)) +
			rect([-15, -37], 30, 7, paper, { rx: 3, ...edge(clothes.earth, 1.6) }) +
			[-4, 2, 5].map((x, i) => circle([x, -6 - (i % 2) * 4], 2.4, ink)).join(''),
		scale,
	);
