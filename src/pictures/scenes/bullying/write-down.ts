/** A notebook on the table: time, place, who, and what happened. */
import { clothes, danger, hairs, ink, paper, skins, wood } from '../../parts/palette.ts';
import { circle, curve, line, path, place, type Point, rect, scene, text } from '../../parts/svg.ts';
import { clock, pencil } from '../../parts/things.ts';

const pin =
	path('M0 18C-8 6 -14 0 -14 -6A14 14 0 1 1 14 -6C14 0 8 6 0 18Z', danger.main, {
		stroke: danger.dark,
		'stroke-width': 2,
	}) + circle([0, -6], 5, paper);
const who =
	path('M-15 17C-15 1 15 1 15 17Z', clothes.blue.main) +
	circle([0, -4], 10.5, skins.tan.main) +
	path('M-11 -4A11 11 0 0 1 11 -4C5 -9 -5 -9 -11 -4Z', hairs.black.main);
const story =
	rect([-17, -15], 34, 25, paper, { rx: 7, stroke: ink, 'stroke-width': 2.4 }) +
	path('M-8 9L-10 18L2 9Z', ink) +
	line(
		[
			[-9, -3],
			[9, -3],
		],
		ink,
		2.6,
	);
const writing = ([x, y]: Point, width: number): string =>
	curve(`M${x} ${y}q4 -9 8 0t8 0t8 0q3 -5 ${width - 32} -1`, '#3C6496', 3);
const page = (x: number): string => rect([x, 26], 196, 214, paper, { rx: 6, stroke: '#8A97A1', 'stroke-width': 2 });
const entry = (at: Point, icon: string, words: string, rows = 1): string =>
	place(at, icon) +
	text([at[0] + 28 + words.length * 12, at[1] + 9], words, 24) +
	Array.from({ length: rows }, (_, i) => writing([at[0] - 14, at[1] + 42 + i * 26], 140)).join('');

export default scene(
	{ background: wood.main },
	[52, 132, 214]
		.map((y) =>
			line(
				[
					[-10, y],
					[490, y],
				],
				wood.dark,
				2,
				{ opacity: 0.5 },
			),
		)
		.join(''),
	rect([38, 20], 404, 228, clothes.navy.main, { rx: 10, stroke: clothes.navy.dark, 'stroke-width': 2 }),
	page(44) + page(240),
	line(
		[
			[240, 28],
			[240, 238],
		],
		'#8A97A1',
		3,
	),
	entry([78, 62], clock([0, 0], 17, 10, 10), '时间'),
	entry([78, 158], pin, '地点'),
	entry([274, 62], who, '谁'),
	entry([274, 140], story, '发生了什么', 2),
	pencil([404, 216], 42, 1.5),
);
