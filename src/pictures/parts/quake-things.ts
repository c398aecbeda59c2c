/** What can fall in a room and what one shelters under: ceiling fan, tall cabinet, pupil's desk from the side, swinging lamp, bag over the head. */
import { clothes, ink, metal, paper, type Tone, trunk, wood } from './palette.ts';
import { curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A ceiling fan; the place is where its rod meets the ceiling. */
export const ceilingFan = (at: Point, drop = 34, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, 0],
				[0, drop],
			],
			metal.dark,
			5,
		) +
			path(`M-10 ${drop - 2}L-66 ${drop + 6}L-64 ${drop + 14}L-6 ${drop + 10}Z`, metal.main, edge(metal)) +
			path(`M10 ${drop - 2}L66 ${drop + 6}L64 ${drop + 14}L6 ${drop + 10}Z`, metal.main, edge(metal)) +
			ellipse([0, drop + 4], 17, 11, paper, edge(metal, 2.5)),
		scale,
	);

/** A tall cabinet with two doors; the middle of its foot at the place. */
export const tallCabinet = (at: Point, width = 70, height = 130, tone: Tone = clothes.grey): string =>
	place(
		at,
		rect([-width / 2, -height], width, height - 4, tone.main, edge(tone, 2.5)) +
			line(
				[
					[0, -height + 6],
					[0, -10],
				],
				tone.dark,
				2.5,
			) +
			[-7, 7]
				.map((x) =>
					line(
						[
							[x, -height * 0.56],
							[x, -height * 0.44],
						],
						paper,
						3.5,
					),
				)
				.join(''),
	);

/** A desk seen from the side with nothing under it; the middle of its foot at the place. */
export const plainTable = (at: Point, width = 130, height = 84, tone: Tone = wood): string =>
	place(
		at,
		[-width / 2 + 9, width / 2 - 9]
			.map((x) =>
				line(
					[
						[x, -height + 4],
						[x, -3],
					],
					tone.dark,
					8,
				),
			)
			.join('') + rect([-width / 2, -height], width, 12, tone.main, { rx: 3, ...edge(tone, 2.5) }),
	);

/** A lamp on its cord that swings: `turn` in degrees, arcs on both sides; the place is where it hangs from. */
export const hangingLamp = (at: Point, turn = 16, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, 0],
				[0, 46],
			],
			ink,
			3,
		) +
			path('M-9 44H9L24 66H-24Z', clothes.green.main, edge(clothes.green)) +
			ellipse([0, 68], 10, 5, '#FFD45C', edge(trunk, 1.5)),
		scale,
		turn,
	) + place(at, curve('M-44 40q-10 14 -6 30M44 40q10 14 6 30', ink, 3), scale);

/** A school bag laid over a head, flat; its middle at the place. */
export const bagOverHead = (at: Point, tone: Tone = clothes.blue, scale = 1): string =>
	place(
		at,
		rect([-27, -10], 54, 20, tone.main, { rx: 9, ...edge(tone) }) +
			rect([-12, -9], 24, 9, tone.dark, { rx: 4 }) +
			line(
				[
					[-20, 3],
					[20, 3],
				],
				ink,
				1.6,
			),
		scale,
	);
