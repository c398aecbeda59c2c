/** A plan of a one-storey home: two ways lead from the bed to the tree outside, by the front and by the back door; none passes the kitchen. */
import { head } from '../../parts/head.ts';
import { badge, route } from '../../parts/marks.ts';
import {
	backgrounds,
	clothes,
	deepWater,
	floor,
	hairs,
	ink,
	metal,
	paper,
	right,
	skins,
	wood,
} from '../../parts/palette.ts';
import { tree } from '../../parts/outdoors.ts';
import { circle, line, type Point, rect, scene, text } from '../../parts/svg.ts';

const wall = (...points: Point[]): string => line(points, ink, 8, { 'stroke-linecap': 'butt' });
const thing = (x: number, y: number, width: number, height: number, tone = clothes.blue): string =>
	rect([x, y], width, height, tone.main, { rx: 5, stroke: tone.dark, 'stroke-width': 2 });

export default scene(
	{ height: 300, background: backgrounds.leaf },
	rect([48, 16], 276, 224, paper),
	rect([48, 16], 112, 76, floor.main, { opacity: 0.5 }),
	thing(56, 24, 52, 28, metal),
	circle([69, 38], 7, ink),
	circle([95, 38], 7, ink),
	thing(56, 188, 70, 44),
	rect([60, 192], 18, 36, paper, { rx: 4 }),
	thing(196, 26, 96, 30, clothes.teal),
	thing(212, 72, 64, 26, wood),
	wall([48, 156], [48, 240], [324, 240], [324, 202]),
	wall([324, 154], [324, 16], [48, 16], [48, 116]),
	wall([44, 92], [112, 92]),
	wall([144, 92], [164, 92]),
	wall([160, 12], [160, 96]),
	line(
		[
			[114, 92],
			[142, 92],
		],
		wood.dark,
		4,
	),
	wall([44, 160], [126, 160]),
	wall([172, 160], [196, 160], [196, 244]),
	text([133, 48], '厨房', 18),
	text([164, 234], '卧室', 18),
	text([256, 230], '客厅', 18),
	text([288, 150], '大门', 18),
	text([82, 118], '后门', 18),
	tree([418, 214], 1.05),
	rect([374, 222], 88, 32, right.dark, { rx: 6 }),
	text([418, 245], '集合点', 20, paper),
	route(
		[
			[158, 182],
			[158, 132],
			[226, 132],
			[250, 178],
			[378, 178],
		],
		right.dark,
		'14 9',
	),
	route(
		[
			[140, 182],
			[140, 136],
			[22, 136],
			[22, 272],
			[370, 272],
			[388, 262],
		],
		deepWater.dark,
		'1 10',
	),
	circle([149, 194], 20, paper, { stroke: ink, 'stroke-width': 2 }),
	head({ at: [149, 195], r: 13.5, view: 'front', skin: skins.tan, hair: hairs.black, hairStyle: 'tail' }),
	badge([324, 178], 1, right.dark, 15),
	badge([48, 136], 2, deepWater.dark, 15),
);
