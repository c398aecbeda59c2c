/** From above: a lorry begins to turn right; its rear wheels will cut the corner, the crescent between the ways of front and rear wheels is red and hatched. A child stands far behind the kerb. */
import { arrow, no, tick } from '../../parts/marks.ts';
import { clothes, danger, ink, paper, road, stone } from '../../parts/palette.ts';
import { fromAbove, lorryTop } from '../../parts/street-things.ts';
import { clip, curve, line, path, scene } from '../../parts/svg.ts';

const kerb = { stroke: stone.dark, 'stroke-width': 5 };
const front = 'M250 146C250 104 282 84 334 84H440';
const rear = 'M250 262C252 176 296 116 392 104L440 98';

const crescent = 'M250 262V146C250 104 282 84 334 84H486C400 98 260 100 250 262Z';
const hatching = Array.from({ length: 20 }, (_, i) =>
	line(
		[
			[220 + i * 14, 60],
			[140 + i * 14, 280],
		],
		'#F7B5AE',
		4,
	),
).join('');

export default scene(
	{ background: road.main },
	path('M-10 -10H110V290H-10Z', '#E9DCC6', kerb),
	path('M288 290V226C288 172 324 140 378 136H490V290Z', '#E9DCC6', kerb),
	line(
		[
			[166, 290],
			[166, 20],
		],
		paper,
		6,
		{ 'stroke-dasharray': '24 18' },
	),
	path(crescent, danger.dark),
	clip(path(crescent, danger.dark), hatching),
	curve(rear, paper, 4, { 'stroke-dasharray': '9 9' }),
	curve(front, ink, 5, { 'stroke-dasharray': '9 9' }),
	arrow(
		[
			[436, 84],
			[454, 84],
		],
		ink,
		6,
	),
	lorryTop([216, 204], -90, 0.98, 22),
	no([286, 124], 19),
	fromAbove([412, 214], { turn: -150, scale: 2, top: clothes.yellow, pack: true }),
	tick([456, 176], 18),
);
