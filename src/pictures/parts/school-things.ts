/** Things of the classroom: a door plate, the plan of the school, and a way to lay a drawing flat on a table. */
import { clothes, danger, glass, grass, ink, leaves, paper, right, type Tone } from './palette.ts';
import { circle, group, line, path, place, type Point, rect, text } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A small sign plate with a word, its middle at the place. */
export const plate = (at: Point, words: string, tone: Tone = clothes.blue, size = 18): string => {
	const width = [...words].length * size + 18;
	return place(
		at,
		rect([-width / 2, -15], width, 30, paper, { rx: 5, ...edge(tone, 2.5) }) + text([0, 6.6], words, size, tone.dark),
	);
};

/** Lays a drawing flat: seen from above at a low angle, its middle at the place. */
export const flat = ([x, y]: Point, drawing: string, scale = 1, tall = 0.4): string =>
	group({ transform: `translate(${x} ${y}) scale(${scale} ${scale * tall})` }, drawing);

/** A plan of the school from above, 200×120 around the place: classrooms, trees, playground, one way out with an arrow. */
export const schoolMap = (at: Point, scale = 1): string => {
	const block = (x: number, y: number, w: number, h: number): string =>
		rect([x, y], w, h, clothes.orange.main, { rx: 2, ...edge(clothes.orange) });
	const windows = [-74, -54, -34].map((x) => rect([x, -40], 10, 10, glass.main)).join('');
	const field =
		rect([8, -44], 80, 88, grass.main, { rx: 26, ...edge(grass) }) +
		rect([22, -30], 52, 60, 'none', { rx: 18, stroke: paper, 'stroke-width': 3 });
	const way =
		line(
			[
				[-55, -12],
				[-55, 20],
				[30, 20],
			],
			danger.dark,
			8,
		) + path('M22 3L50 20L22 37Z', danger.dark);
	const trees = [-84, -24].map((x) => circle([x, 44], 9, leaves.main, edge(leaves))).join('');
	return place(
		at,
		rect([-100, -60], 200, 120, paper, { rx: 4, stroke: ink, 'stroke-width': 2.5 }) +
			block(-86, -50, 64, 34) +
			windows +
			field +
			way +
			trees +
			circle([58, 20], 9, right.main, { stroke: paper, 'stroke-width': 3 }),
		scale,
	);
};

/** A low book case with books, standing on the place; about 76×84 units. */
export const bookCase = (at: Point, scale = 1): string => {
	const books = [clothes.red, clothes.blue, clothes.yellow, clothes.green, clothes.grape];
	const shelf = (y: number): string =>
		rect([-34, y - 30], 68, 30, clothes.grey.dark) +
		books
			.map((tone, i) => rect([-32 + i * 12, y - 26 + (i % 2) * 4], 10, 26 - (i % 2) * 4, tone.main, edge(tone, 1.2)))
			.join('');
	return place(
		at,
		rect([-38, -84], 76, 84, clothes.grey.main, edge(clothes.grey, 2.5)) + shelf(-44) + shelf(-8),
		scale,
	);
};

/** Drawn curtains before a window, their middle at the place: nobody looks in. */
export const curtains = (at: Point, width = 120, height = 84, tone: Tone = clothes.navy): string =>
	place(
		at,
		rect([-width / 2, -height / 2], width / 2 - 1, height, tone.main, edge(tone)) +
			rect([1, -height / 2], width / 2 - 1, height, tone.main, edge(tone)) +
			[-0.36, -0.22, -0.1, 0.12, 0.26, 0.4]
				.map((x) =>
					line(
						[
							[width * x, -height / 2 + 6],
							[width * x, height / 2 - 6],
						],
						tone.dark,
						3,
					),
				)
				.join('') +
			line(
				[
					[-width / 2 - 10, -height / 2 - 4],
					[width / 2 + 10, -height / 2 - 4],
				],
				ink,
				5,
			),
	);
