/** Pan, lid and flame. */
import { type Tone, fire, metal } from './palette.ts';
import { type Point, path, circle, line, place } from './svg.ts';

const edge = (tone: Tone, width = 1.6): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A pan seen from the side, its bottom middle at the place, handle to the right; `burning` sets the oil alight. */
export const pan = (at: Point, burning = false, scale = 1): string =>
	place(
		at,
		(burning ? place([0, -20], flame([0, 4], 1.1)) : '') +
			line(
				[
					[30, -16],
					[72, -22],
				],
				'#3A444B',
				7,
			) +
			path('M-34 -20H34C32 -6 24 0 14 0H-14C-24 0 -32 -6 -34 -20Z', '#5B666E', {
				stroke: '#2B3339',
				'stroke-width': 2,
				'stroke-linejoin': 'round',
			}),
		scale,
	);

/** A pan lid with a knob; the middle of its rim at the place. */
export const lid = (at: Point, turn = 0, scale = 1): string =>
	place(
		at,
		path('M-38 0C-34 -18 34 -18 38 0Z', metal.main, edge(metal, 2)) +
			line(
				[
					[-38, 0],
					[38, 0],
				],
				metal.dark,
				4,
			) +
			circle([0, -17], 5, '#3A444B'),
		scale,
		turn,
	);

/** Flames, two tones, standing on the place; about 50 units high. */
export const flame = (at: Point, scale = 1): string =>
	place(
		at,
		path(
			'M0 0C-26 -2 -28 -24 -14 -36C-14 -26 -6 -26 -6 -34C-6 -44 0 -50 6 -54C4 -42 14 -40 18 -28C26 -14 20 -2 0 0Z',
			fire.dark,
		) + path('M1 -2C-12 -3 -13 -14 -5 -22C-3 -16 2 -18 3 -27C12 -19 14 -6 1 -2Z', '#FFC94D'),
		scale,
	);
