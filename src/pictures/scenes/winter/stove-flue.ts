/** A house cut open: the stove stands outside the bedroom, its flue leads through the wall into the open; an alarm hangs on the bedroom wall. */
import { bed } from '../../parts/building.ts';
import { coalStove, coAlarm, flue, wisps } from '../../parts/heating-things.ts';
import { backgrounds, clothes, floor, glass, grass, trunk, wall } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const brick = { fill: trunk.main, stroke: trunk.dark };
const post = (x: number, y: number, high: number): string =>
	rect([x, y], 12, high, brick.fill, { stroke: brick.stroke, 'stroke-width': 2 });

export default scene(
	{ background: backgrounds.sky },
	rect([-10, 232], 500, 60, grass.main),
	rect([16, 66], 360, 168, wall.main),
	rect([16, 222], 360, 12, floor.main, { stroke: floor.dark, 'stroke-width': 2 }),
	path('M0 68L196 12L392 68Z', clothes.red.main, { stroke: clothes.red.dark, 'stroke-width': 3 }),
	rect([62, 100], 54, 56, glass.main, { stroke: trunk.main, 'stroke-width': 5 }),
	path('M116 100L136 92V164L116 156Z', glass.main, { stroke: trunk.main, 'stroke-width': 4 }),
	coAlarm([168, 98], 1.1),
	bed([116, 222], 160),
	post(206, 68, 154),
	post(10, 66, 160),
	post(370, 66, 160),
	flue(
		[
			[322, 150],
			[322, 104],
			[424, 104],
			[424, 84],
		],
		14,
	),
	wisps([420, 78], 1),
	shadow([322, 224], 40),
	coalStove([322, 222], 1.0),
	shadow([256, 222], 24),
	person({ ...cast.father, scale: 0.78, at: [256, 222], pose: standing, headView: 'side' }),
);
