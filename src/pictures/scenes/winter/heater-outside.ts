/** Two rooms cut open: the shower in the bathroom, the gas heater in the next room, its pipe through the outer wall. */
import { flue, shower, waterHeater, wisps } from '../../parts/heating-things.ts';
import { backgrounds, clothes, floor, glass, trunk, wall } from '../../parts/palette.ts';
import { cast, person, pointing } from '../../parts/person.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const post = (x: number): string => rect([x, -10], 14, 236, trunk.main, { stroke: trunk.dark, 'stroke-width': 2 });
const tiles = [0, 1, 2, 3, 4].map((row) =>
	line(
		[
			[0, 30 + row * 42],
			[150, 30 + row * 42],
		],
		glass.dark,
		1.4,
	),
);

export default scene(
	{ background: backgrounds.sky },
	rect([-10, -10], 166, 236, glass.main),
	...tiles,
	rect([150, -10], 242, 236, wall.main),
	rect([-10, 224], 402, 60, floor.main, { stroke: floor.dark, 'stroke-width': 2 }),
	rect([392, 232], 100, 60, '#A9C77B'),
	shower([40, 184], 1.35),
	post(148),
	post(384),
	flue(
		[
			[312, 84],
			[312, 58],
			[426, 58],
		],
		16,
	),
	wisps([430, 52], 1),
	waterHeater([312, 126], 1.05),
	shadow([226, 250], 34),
	person({ ...cast.mother, top: clothes.yellow, scale: 1.08, at: [226, 250], pose: pointing, tilt: -12 }),
);
