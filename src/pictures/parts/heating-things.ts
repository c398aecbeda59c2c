/** Things that burn for warmth and what makes them safe: stove with flue, gas heater with its pipe, alarm, a blanket round the shoulders. */
import { clothes, danger, fire, ink, metal, paper, stone, type Tone } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});
const iron: Tone = { main: '#5B666E', dark: '#2B3339' };

/** An iron coal stove with a glowing door; the middle of its foot at the place, 78 units high. */
export const coalStove = (at: Point, scale = 1): string =>
	place(
		at,
		[-20, 20]
			.map((x) =>
				line(
					[
						[x, -10],
						[x, -2],
					],
					iron.dark,
					7,
				),
			)
			.join('') +
			rect([-30, -70], 60, 60, iron.main, { rx: 7, ...edge(iron, 2.5) }) +
			rect([-36, -78], 72, 10, iron.dark, { rx: 4 }) +
			rect([-17, -50], 34, 26, fire.main, { rx: 4, stroke: iron.dark, 'stroke-width': 4 }) +
			path('M-9 -27C-12 -36 -4 -38 -3 -45C4 -41 11 -35 8 -27Z', '#FFD45C'),
		scale,
	);

/** A flue through points; the last one is its mouth outside. */
export const flue = (points: readonly Point[], width = 14): string =>
	line(points, iron.dark, width + 4, { 'stroke-linejoin': 'miter', 'stroke-linecap': 'butt' }) +
	line(points, '#98A3AB', width, { 'stroke-linejoin': 'miter', 'stroke-linecap': 'butt' });

/** Waste gas that leaves a mouth and rises; drawn in the dark tone of smoke so that it is seen on the sky. */
export const wisps = (at: Point, scale = 1): string =>
	place(at, curve('M0 0C10 -8 4 -16 12 -24M12 4C24 -4 18 -14 28 -22M4 -28C12 -34 8 -40 14 -46', stone.dark, 4), scale);

/** A carbon monoxide alarm on the wall: white box with a red lamp and slots; about 42 × 32 units. */
export const coAlarm = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-21, -16], 42, 32, paper, { rx: 7, ...edge(metal, 2.5) }) +
			circle([-11, -6], 4, danger.main, edge(danger, 1.4)) +
			[-2, 3, 8]
				.map((row) =>
					line(
						[
							[-2, row],
							[13, row],
						],
						ink,
						2.4,
					),
				)
				.join(''),
		scale,
	);

/** A wall-hung gas water heater with its window of flame and knob; its middle at the place, 64 × 84 units. */
export const waterHeater = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-32, -42], 64, 84, paper, { rx: 7, ...edge(metal, 3) }) +
			ellipse([0, -6], 13, 10, '#3F8FD2', { stroke: metal.dark, 'stroke-width': 3 }) +
			circle([0, 24], 7, metal.main, edge(metal)) +
			line(
				[
					[-12, 44],
					[-12, 62],
				],
				metal.dark,
				6,
			) +
			line(
				[
					[12, 44],
					[12, 62],
				],
				metal.dark,
				6,
			),
		scale,
	);

/** A shower head on its pipe with drops; the foot of the pipe at the place. */
export const shower = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, 0],
				[0, -96],
				[34, -96],
			],
			metal.dark,
			6,
		) +
			path('M20 -92H48L54 -80H14Z', metal.main, edge(metal)) +
			[18, 28, 38, 48].flatMap((x) => [-68, -52].map((y) => ellipse([x, y + (x % 4) * 2], 2.6, 5, '#5FB0CF'))).join(''),
		scale,
	);

/** A blanket round the shoulders of somebody who stands towards us: drawn over the person, `shoulder` and `hip` from the skeleton. */
export const blanket = (
	{ shoulder, hip }: { shoulder: Point; hip: Point },
	scale = 1,
	tone: Tone = clothes.red,
): string => {
	const low = hip[1] - shoulder[1] + 14 * scale;
	const half = (sign: number): string =>
		path(
			`M${sign * 3 * scale} ${-4 * scale}C${sign * 16 * scale} ${-9 * scale} ${sign * 27 * scale} ${-2 * scale} ${sign * 31 * scale} ${12 * scale}L${sign * 35 * scale} ${low}H${sign * 5 * scale}Z`,
			tone.main,
			edge(tone, 2.4),
		);
	return place(shoulder, half(-1) + half(1));
};
