/** A mud flow comes down a valley; two pupils climb the slope at its side; arrows point up both sides, a crossed arrow along the valley. */
import { mud, rain } from '../../parts/flood-things.ts';
import { arrow, cross } from '../../parts/marks.ts';
import { bush, tree } from '../../parts/outdoors.ts';
import { backgrounds, grass, right, stone, trunk } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { curve, ellipse, line, path, scene } from '../../parts/svg.ts';

const climbing = { ...walking, shoulder: [12, -102], tilt: 12 } as const;

export default scene(
	{ background: backgrounds.sky },
	path('M20 120C110 100 180 52 238 52C300 52 370 104 490 116V280H20Z', '#B4D1A2'),
	rain(120, 360, 4, 50),
	path(
		'M226 78C206 120 262 140 196 190C170 214 150 244 140 280H352C336 240 306 214 286 190C258 156 270 116 250 78Z',
		mud.main,
		{
			stroke: mud.dark,
			'stroke-width': 3,
		},
	),
	curve('M236 108q10 20 -6 40M250 150q14 26 4 50M206 210q-14 20 -16 44M276 214q18 16 24 40', mud.dark, 3),
	ellipse([228, 176], 13, 10, stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	ellipse([198, 236], 17, 12, stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	line(
		[
			[248, 196],
			[284, 206],
		],
		trunk.dark,
		9,
	),
	path('M-10 96C60 110 120 180 176 280H-10Z', grass.main, { stroke: grass.dark, 'stroke-width': 2 }),
	path('M490 128C430 138 350 190 300 280H490Z', grass.main, { stroke: grass.dark, 'stroke-width': 2 }),
	tree([40, 128], 0.72),
	bush([88, 190], 0.5),
	bush([440, 250], 0.6),
	person({ ...cast.teenBoy, scale: 0.92, at: [372, 206], pose: climbing }),
	person({ ...cast.teenGirl, scale: 0.92, at: [436, 160], pose: climbing }),
	arrow(
		[
			[326, 262],
			[352, 234],
		],
		right.dark,
		9,
	),
	arrow(
		[
			[142, 250],
			[104, 208],
		],
		right.dark,
		9,
	),
	arrow(
		[
			[240, 176],
			[240, 262],
		],
		'#4A4F55',
		8,
	),
	cross([240, 214], 24),
);
