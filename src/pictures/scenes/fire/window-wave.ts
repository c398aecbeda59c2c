/** A child and a grown-up stand inside an open window and wave a bright shirt; a fire engine stands below. */
import { shirt } from '../../parts/fire-things.ts';
import { fireEngine, ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, glass, ink, paper, road, stone, trunk, wall } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { clip, curve, path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const people =
	person({ ...cast.aunt, scale: 1.15, at: [92, 246], pose: standing, frontHand: [62, 178], backHand: [132, 66] }) +
	person({ ...cast.smallBoy, scale: 1.7, at: [222, 242], pose: standing, frontHand: [186, 70], backHand: [250, 166] });
const sash = (x: number, way: number): string =>
	path(`M${x} 16L${x - way * 30} 6V174L${x} 160Z`, glass.main, {
		stroke: trunk.main,
		'stroke-width': 6,
		'stroke-linejoin': 'round',
	});
const lower = (x: number): string => rect([x, 197], 76, 34, glass.main, { stroke: trunk.main, 'stroke-width': 5 });
const swing = (d: string): string => curve(d, paper, 4);

export default scene(
	{ background: backgrounds.sky },
	ground(238, road),
	rect([-10, -10], 306, 252, wall.main, { stroke: wall.dark, 'stroke-width': 4 }),
	rect([-10, 184], 306, 6, wall.dark),
	lower(62),
	lower(176),
	rect([-10, 238], 306, 50, road.main),
	rect([-10, 238], 500, 4, road.dark),
	rect([48, 14], 210, 148, '#59656E', { stroke: trunk.main, 'stroke-width': 6 }),
	clip(rect([48, 14], 210, 148, ink), people),
	sash(48, 1),
	sash(258, -1),
	rect([38, 158], 230, 13, stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	swing('M116 44Q112 34 118 24'),
	swing('M106 48Q99 34 107 20'),
	swing('M204 44Q208 34 202 24'),
	swing('M214 48Q221 34 213 20'),
	shirt([160, 58], clothes.yellow, 0, 1.15),
	shadow([386, 258], 84),
	fireEngine([386, 256], 1.12),
);
