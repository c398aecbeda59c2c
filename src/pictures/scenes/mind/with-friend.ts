/** On a bench a girl sits with her head down, a boy turned to her listens; a teacher comes over to them. */
import { ground, tree, apartment } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, trunk, wood } from '../../parts/palette.ts';
import { cast, person, sitting, walking } from '../../parts/person.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const leg = (x: number): string =>
	line(
		[
			[x, 204],
			[x, 250],
		],
		trunk.dark,
		8,
	);

export default scene(
	{ background: backgrounds.leaf },
	ground(196),
	apartment([418, 198], { columns: 3, rows: 4, scale: 0.9 }),
	tree([36, 200], 0.9),
	shadow([150, 252], 120),
	leg(62),
	leg(232),
	rect([40, 196], 214, 11, wood.main, { rx: 4, stroke: wood.dark, 'stroke-width': 2 }),
	rect([44, 150], 206, 14, wood.main, { rx: 5, stroke: wood.dark, 'stroke-width': 2 }),
	line(
		[
			[62, 164],
			[62, 200],
		],
		trunk.dark,
		7,
	),
	line(
		[
			[232, 164],
			[232, 200],
		],
		trunk.dark,
		7,
	),
	person({ ...cast.teenBoy, scale: 1.28, at: [88, 250], pose: { ...sitting, tilt: 6 } }),
	person({
		...cast.teenGirl,
		hair: hairs.black,
		top: clothes.yellow,
		scale: 1.28,
		at: [206, 250],
		pose: { ...sitting, tilt: 34 },
		flip: true,
		lookDown: true,
	}),
	shadow([348, 232], 22),
	person({ ...cast.teacher, scale: 0.82, at: [348, 230], pose: walking, flip: true }),
);
