/** A plan of a home: two ways out, drawn with different lines, lead from the child's room to the tree outside. */
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
import { circle, line, rect, scene, text } from '../../parts/svg.ts';

const walls = (points: readonly (readonly [number, number])[]): string =>
	line(points, ink, 8, { 'stroke-linecap': 'butt' });
const thing = (x: number, y: number, width: number, height: number, tone = clothes.blue): string =>
	rect([x, y], width, height, tone.main, { rx: 5, stroke: tone.dark, 'stroke-width': 2 });

export default scene(
	{ height: 300, background: backgrounds.leaf },
	rect([20, 18], 296, 228, paper),
	rect([20, 132], 134, 114, floor.main, { opacity: 0.5 }),
	thing(30, 28, 62, 40),
	rect([34, 32], 16, 32, paper, { rx: 4 }),
	thing(190, 28, 92, 30, clothes.teal),
	thing(208, 76, 56, 30, wood),
	thing(28, 168, 28, 62, metal),
	circle([42, 184], 8, ink),
	circle([42, 212], 8, ink),
	walls([
		[20, 14],
		[20, 246],
		[68, 246],
	]),
	walls([
		[112, 246],
		[316, 246],
		[316, 202],
	]),
	walls([
		[316, 150],
		[316, 18],
		[16, 18],
	]),
	walls([
		[154, 18],
		[154, 70],
	]),
	walls([
		[154, 112],
		[154, 132],
		[112, 132],
	]),
	walls([
		[68, 132],
		[20, 132],
	]),
	walls([
		[154, 132],
		[154, 246],
	]),
	text([126, 44], '卧室', 18),
	text([236, 232], '客厅', 18),
	text([122, 164], '厨房', 18),
	tree([414, 214], 1.05),
	rect([370, 222], 88, 32, right.dark, { rx: 6 }),
	text([414, 245], '集合点', 20, paper),
	route(
		[
			[112, 92],
			[196, 92],
			[232, 176],
			[366, 176],
		],
		right.dark,
		'14 9',
	),
	route(
		[
			[90, 112],
			[90, 276],
			[366, 276],
			[384, 262],
		],
		deepWater.dark,
		'1 10',
	),
	circle([90, 92], 21, paper, { stroke: ink, 'stroke-width': 2 }),
	head({ at: [90, 93], r: 14, view: 'front', skin: skins.tan, hair: hairs.black, hairStyle: 'tail' }),
	badge([316, 176], 1, right.dark, 15),
	badge([90, 246], 2, deepWater.dark, 15),
);
