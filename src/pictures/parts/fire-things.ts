/** Things of the fire lessons: a shirt to wave, a name list. */
import { clothes, ink, metal, paper, type Tone } from './palette.ts';
import { curve, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A shirt held by its shoulders, hanging down from the place, to wave with. */
export const shirt = (at: Point, tone: Tone = clothes.yellow, turn = 0, scale = 1): string =>
	place(
		at,
		path('M-12 0L-34 12L-26 30L-18 26V62C-6 68 6 56 18 62V26L26 30L34 12L12 0C6 8 -6 8 -12 0Z', tone.main, edge(tone)) +
			curve('M-8 30C-2 36 4 30 8 34', tone.dark, 2),
		scale,
		turn,
	);

/** A name list on a clipboard, its middle at the place: little heads with ticks. */
export const nameList = (at: Point, turn = 0, scale = 1): string =>
	place(
		at,
		rect([-19, -25], 38, 50, '#A5673A', { rx: 3, stroke: '#6B4527', 'stroke-width': 2 }) +
			rect([-15, -20], 30, 42, paper) +
			rect([-8, -29], 16, 8, metal.dark, { rx: 2 }) +
			[-11, 1, 13]
				.map(
					(y) =>
						line(
							[
								[-10, y],
								[2, y],
							],
							ink,
							3,
						) +
						line(
							[
								[5, y],
								[8, y + 3],
								[12, y - 4],
							],
							'#1E7B34',
							2.6,
						),
				)
				.join(''),
		scale,
		turn,
	);
