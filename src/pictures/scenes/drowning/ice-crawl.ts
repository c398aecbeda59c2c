/** A child lies flat on the ice and crawls from the crack to the shore; the lens shows from above how far arms and legs are spread. */
import { backgrounds, clothes, grass, ink, paper } from '../../parts/palette.ts';
import { cast, crawlingFlat, floatingAbove, person } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { arrow } from '../../parts/marks.ts';
import { line, place, scene } from '../../parts/svg.ts';
import { lens } from '../../parts/things.ts';
import { crack, hole, iceSheet, shore } from '../../parts/water.ts';

const child = { ...cast.boy, sleeves: 'long', top: clothes.red, shoes: clothes.earth } as const;
const fromAbove = place([-4, 0], person({ ...child, at: [0, 0], pose: { ...floatingAbove, view: 'back' } }), 1.06, 70);

export default scene(
	{ background: '#D5E6F0' },
	hills(128, { main: '#C3D5E0', dark: '#AEC5D3' }),
	iceSheet({ y: 128 }),
	hole([70, 200], 46, 14),
	crack([118, 208], 46),
	crack([66, 242], 40),
	shore({ edge: 378, y: 150, side: 'right', tone: grass }),
	tree([446, 164], 0.8),
	person({ ...child, scale: 1.4, at: [222, 244], pose: crawlingFlat }),
	arrow(
		[
			[336, 216],
			[372, 198],
		],
		ink,
		7,
	),
	line(
		[
			[222, 162],
			[236, 206],
		],
		paper,
		6,
	),
	line(
		[
			[222, 162],
			[236, 206],
		],
		ink,
		2.5,
		{ 'stroke-dasharray': '6 6' },
	),
	lens([198, 88], 78, backgrounds.winter, fromAbove),
);
