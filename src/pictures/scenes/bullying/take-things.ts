/** One child walks off with another child's school bag; a third child sees it. */
import { bush, ground, hills } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, skins, stone } from '../../parts/palette.ts';
import { cast, person, standingSide, walking } from '../../parts/person.ts';
import { place, rect, scene } from '../../parts/svg.ts';
import { backpack, shadow } from '../../parts/things.ts';

const fence =
	rect([-10, 146], 500, 56, '#DDE1E5') +
	[60, 180, 300, 420].map((x) => rect([x, 146], 14, 54, stone.main)).join('') +
	rect([-10, 138], 500, 10, stone.main, { stroke: stone.dark, 'stroke-width': 2 });
const people = [
	shadow([66, 178], 22),
	shadow([170, 178], 24),
	shadow([288, 176], 20),
	person({ ...cast.girl, at: [66, 178], pose: walking, frontHand: [101, 112], backHand: [97, 122] }),
	backpack([136, 146], clothes.red, 0.95),
	person({
		size: 'child',
		top: clothes.blue,
		bottom: clothes.grey,
		hair: hairs.black,
		skin: skins.light,
		at: [172, 178],
		pose: walking,
		frontHand: [138, 121],
	}),
	person({ ...cast.deepBoy, at: [288, 176], pose: standingSide, flip: true, glasses: true }),
];

export default scene(
	{ background: backgrounds.sky },
	hills(146),
	fence,
	ground(198),
	bush([30, 206], 0.8),
	bush([462, 208], 0.8),
	place([-14, -17], people.join(''), 1.5),
);
