/** A flooded street for finding dangers: water runs into a garage, a lamp post stands in water, a whirl over a drain, a broken wire, a car with water at its doors; a shop up the steps and a footbridge are safe. */
import {
	brokenWire,
	car,
	footbridge,
	garage,
	lampPost,
	mud,
	powerPole,
	rain,
	whirl,
} from '../../parts/flood-things.ts';
import { apartment } from '../../parts/outdoors.ts';
import { clothes, paper, stone, wall, wood } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { curve, path, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ height: 300, background: '#D5E3EA' },
	apartment([62, 176], { columns: 3, rows: 4, tone: { main: '#DCE1E6', dark: '#9AA6B0' } }),
	rain(0, 480, 2, 70),
	rect([196, 48], 118, 104, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	rect([188, 40], 134, 20, clothes.red.main, { rx: 4, stroke: clothes.red.dark, 'stroke-width': 2 }),
	rect([206, 78], 34, 44, '#FFE9A8', { stroke: wood.dark, 'stroke-width': 3 }),
	rect([252, 74], 48, 78, '#FFE9A8', { stroke: wood.dark, 'stroke-width': 3 }),
	path('M190 152H320V162H330V172H340V184H180V152Z', stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	person({ ...cast.aunt, scale: 0.52, at: [266, 152], pose: standing }),
	person({ ...cast.smallBoy, scale: 0.7, at: [290, 152], pose: standing }),
	footbridge([474, 184], 118),
	garage([56, 186], 0.96),
	rect([-10, 182], 500, 130, mud.main),
	curve('M-10 183H490', mud.dark, 3),
	curve(
		'M20 214q12 -8 24 0q12 8 24 0M60 280q12 -8 24 0q12 8 24 0M300 214q10 -7 20 0q10 7 20 0M330 288q12 -8 24 0M440 206q10 -7 20 0',
		paper,
		3,
	),
	lampPost([142, 226], 160),
	curve('M126 226q16 -10 32 0', paper, 3),
	whirl([216, 258], 44),
	powerPole([352, 206], 176),
	curve('M336 206q16 -10 32 0', paper, 3),
	brokenWire([322, 44], [300, 238]),
	car([416, 262], clothes.blue, 0.92),
	rect([354, 246], 134, 60, mud.main),
	curve('M352 247q14 -8 28 0q14 8 28 0q14 -8 28 0q14 8 28 0q14 -8 28 0', paper, 3),
);
