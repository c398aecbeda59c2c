/** Furniture of homes and classrooms; all stands on the middle of its foot. */
import { type Tone, ink, paper, wood, trunk, metal, board, clothes } from './palette.ts';
import { type Point, circle, ellipse, rect, line, place } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A sofa seen from the front, seat 40 units high at scale 1. */
export const sofa = (at: Point, width = 190, tone: Tone = clothes.teal): string =>
	place(
		at,
		rect([-width / 2, -84], width, 66, tone.main, { rx: 16, ...edge(tone) }) +
			rect([-width / 2 + 12, -44], width - 24, 30, tone.main, { rx: 8, ...edge(tone) }) +
			rect([-width / 2 - 10, -58], 28, 50, tone.dark, { rx: 12 }) +
			rect([width / 2 - 18, -58], 28, 50, tone.dark, { rx: 12 }) +
			line(
				[
					[-width / 2 + 12, -6],
					[-width / 2 + 12, -2],
				],
				ink,
				6,
			) +
			line(
				[
					[width / 2 - 12, -6],
					[width / 2 - 12, -2],
				],
				ink,
				6,
			),
	);

/** A chair in profile facing right; seat 40 units high at scale 1 (a child sits on scale 0.7). */
export const chair = (at: Point, scale = 1, tone: Tone = wood): string =>
	place(
		at,
		line(
			[
				[-20, -84],
				[-18, -36],
				[-20, -3],
			],
			tone.dark,
			6,
		) +
			line(
				[
					[22, -36],
					[22, -3],
				],
				tone.dark,
				6,
			) +
			rect([-22, -41], 48, 9, tone.main, { rx: 3, ...edge(tone) }),
		scale,
	);

/** A bed from the side, pillow at the left. */
export const bed = (at: Point, width = 170, tone: Tone = clothes.blue): string =>
	place(
		at,
		line(
			[
				[-width / 2, -64],
				[-width / 2, -3],
			],
			trunk.dark,
			8,
		) +
			line(
				[
					[width / 2, -46],
					[width / 2, -3],
				],
				trunk.dark,
				8,
			) +
			rect([-width / 2, -36], width, 22, paper, { stroke: trunk.main, 'stroke-width': 2 }) +
			rect([-width / 2 + 6, -50], 44, 16, paper, { rx: 8, stroke: metal.dark, 'stroke-width': 2 }) +
			rect([-width / 2 + 54, -46], width - 58, 32, tone.main, { rx: 8, ...edge(tone) }),
	);

/** A school desk from the front with its drawer. */
export const desk = (at: Point, width = 90, height = 52, tone: Tone = wood): string =>
	place(
		at,
		line(
			[
				[-width / 2 + 8, -height],
				[-width / 2 + 8, -3],
			],
			metal.dark,
			6,
		) +
			line(
				[
					[width / 2 - 8, -height],
					[width / 2 - 8, -3],
				],
				metal.dark,
				6,
			) +
			rect([-width / 2, -height - 6], width, 10, tone.main, { rx: 3, ...edge(tone) }) +
			rect([-width / 2 + 12, -height + 4], width - 24, 16, tone.dark, { rx: 3 }),
	);

/** A blackboard, upper left corner at the place; draw words or pictures on top. */
export const blackboard = ([x, y]: Point, width = 220, height = 110): string =>
	rect([x, y], width, height, board.main, { rx: 4, stroke: wood.dark, 'stroke-width': 7 }) +
	rect([x + 16, y + height], width - 32, 7, wood.dark, { rx: 2 });

/** A kitchen stove block with a burner, the middle of its foot at the place; `on` shows the gas flame. */
export const stove = (at: Point, { width = 130, height = 78, on = false } = {}): string =>
	place(
		at,
		rect([-width / 2, -height], width, height, metal.main, { rx: 4, ...edge(metal) }) +
			rect([-width / 2, -height], width, 10, metal.dark) +
			circle([0, -height + 34], 9, ink) +
			line([[0, -height + 34], on ? [0, -height + 27] : [7, -height + 34]], paper, 3) +
			rect([-20, -height - 7], 40, 6, ink, { rx: 2 }) +
			(on ? [-14, -5, 5, 14].map((x) => ellipse([x, -height - 11], 3, 5, '#3F8FD2')).join('') : ''),
	);
