/** What people carry, sit in or leave about. */
import { type Tone, ink, stone, card, clothes } from './palette.ts';
import { type Point, path, circle, ellipse, rect, line, curve, place } from './svg.ts';

const edge = (tone: Tone, width = 1.6): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A school backpack seen from the front. */
export const backpack = (at: Point, tone: Tone = clothes.blue, scale = 1): string =>
	place(
		at,
		curve('M-8 -20C-8 -30 8 -30 8 -20', tone.dark, 4) +
			rect([-18, -22], 36, 42, tone.main, { rx: 11, ...edge(tone) }) +
			rect([-13, 0], 26, 16, tone.dark, { rx: 5 }) +
			line(
				[
					[-13, -8],
					[13, -8],
				],
				tone.dark,
				2.5,
			),
		scale,
	);

/** A bag with two handles. */
export const bag = (at: Point, tone: Tone = clothes.red, scale = 1): string =>
	place(
		at,
		curve('M-10 -10C-10 -28 10 -28 10 -10', tone.dark, 3.5) +
			path('M-20 -12H20L24 18C24 21 22 22 20 22H-20C-22 22 -24 21 -24 18Z', tone.main, edge(tone)) +
			line(
				[
					[-19, -3],
					[19, -3],
				],
				tone.dark,
				2,
			),
		scale,
	);

/** A cardboard box standing on the place. */
export const box = (at: Point, width = 50, height = 40): string =>
	place(
		at,
		rect([-width / 2, -height], width, height, card.main, { ...edge(card, 2) }) +
			rect([-6, -height], 12, height * 0.4, card.dark) +
			line(
				[
					[-width / 2, -height + 0.8],
					[width / 2, -height + 0.8],
				],
				card.dark,
				2.5,
			),
	);

/** A cloth or towel, crumpled, lying on the place. */
export const cloth = (at: Point, width = 60, tone: Tone = clothes.yellow): string =>
	place(
		at,
		path(
			`M${-width / 2} 0C${-width / 2 - 6} -14 ${-width / 3} -18 ${-width / 4} -13C${-width / 8} -22 ${width / 8} -20 ${width / 5} -14C${width / 3} -20 ${width / 2 + 6} -12 ${width / 2} 0Z`,
			tone.main,
			edge(tone, 2),
		) + curve(`M${-width / 4} -12q4 6 2 10M${width / 6} -14q6 6 3 12`, tone.dark, 2),
	);

/** A wheelchair in profile facing right for a person `sitting` at the same place and scale (child 0.7, adult 1). */
export const wheelchair = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[-16, -92],
				[-14, -36],
				[22, -36],
				[30, -8],
				[44, -8],
			],
			stone.dark,
			6,
		) +
			line(
				[
					[-24, -92],
					[-16, -92],
				],
				ink,
				6,
			) +
			circle([-4, -28], 28, 'none', { stroke: ink, 'stroke-width': 5 }) +
			circle([-4, -28], 4, ink) +
			circle([34, -7], 6, 'none', { stroke: ink, 'stroke-width': 4 }),
		scale,
	);

/** An oval shadow under something that stands on the ground. */
export const shadow = (at: Point, rx = 26): string => ellipse(at, rx, rx * 0.16, '#000000', { opacity: 0.2 });
