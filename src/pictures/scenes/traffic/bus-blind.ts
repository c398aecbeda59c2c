/** From above: a school bus has stopped at the kerb; the band all round it that the driver cannot see is red. One child on the pavement walks away from the bus, another stands before its front. */
import { arrow, no, tick } from '../../parts/marks.ts';
import { clothes, danger, paper, road, stone } from '../../parts/palette.ts';
import { busTop, fromAbove } from '../../parts/street-things.ts';
import { line, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ background: road.main },
	rect([-10, 186], 500, 100, '#E9DCC6', { stroke: stone.dark, 'stroke-width': 5 }),
	line(
		[
			[-10, 34],
			[490, 34],
		],
		paper,
		6,
		{ 'stroke-dasharray': '28 20' },
	),
	rect([60, 62], 340, 152, danger.main, { rx: 30, opacity: 0.72 }),
	busTop([222, 138], 0, 1.2),
	fromAbove([372, 122], { turn: 90, scale: 1.35, top: clothes.white }),
	no([372, 82], 15),
	fromAbove([130, 192], { turn: 180, scale: 1.2, top: clothes.orange }),
	no([92, 196], 14),
	fromAbove([302, 246], { turn: 60, scale: 1.45, top: clothes.yellow, pack: true }),
	arrow(
		[
			[330, 250],
			[388, 250],
		],
		'#1E7B34',
		6,
	),
	tick([424, 250], 17),
);
