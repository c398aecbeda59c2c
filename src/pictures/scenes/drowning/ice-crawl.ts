/** A child lies flat on the ice and crawls away from the crack, towards the shore. */
import { clothes, grass, ink } from '../../parts/palette.ts';
import { cast, crawlingFlat, person } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { arrow } from '../../parts/marks.ts';
import { scene } from '../../parts/svg.ts';
import { crack, hole, iceSheet, shore } from '../../parts/water.ts';

export default scene(
	{ background: '#D5E6F0' },
	hills(128, { main: '#C3D5E0', dark: '#AEC5D3' }),
	iceSheet({ y: 128 }),
	hole([84, 176], 50, 15),
	crack([136, 182], 56),
	crack([60, 214], 44),
	shore({ edge: 372, y: 150, side: 'right', tone: grass }),
	tree([446, 164], 0.8),
	person({
		...cast.boy,
		scale: 1.4,
		at: [212, 236],
		pose: crawlingFlat,
		sleeves: 'long',
		top: clothes.red,
		shoes: clothes.earth,
	}),
	arrow(
		[
			[328, 210],
			[366, 192],
		],
		ink,
		7,
	),
);
