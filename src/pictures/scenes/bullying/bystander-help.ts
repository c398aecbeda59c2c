/** A child leads the bullied child away, towards a teacher; another child stays behind. */
import { ground, hills, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, standingSide, walking } from '../../parts/person.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const far = place(
	[36, 148],
	person({
		size: 'child',
		top: clothes.grey,
		bottom: clothes.navy,
		hair: hairs.brown,
		skin: skins.light,
		at: [0, 0],
		pose: standingSide,
	}),
	0.58,
);
const people = [
	far,
	shadow([128, 180], 24),
	shadow([178, 180], 24),
	shadow([276, 180], 28),
	person({ ...cast.boy, at: [180, 180], pose: walking, tilt: 26, lookDown: true }),
	person({
		...cast.girl,
		at: [132, 180],
		pose: walking,
		hair: clothes.navy,
		hairStyle: 'scarf',
		frontHand: [167, 110],
	}),
	person({ ...cast.teacher, at: [276, 180], pose: walking, flip: true, frontHand: [234, 104], backHand: [238, 112] }),
];

export default scene(
	{ background: backgrounds.sky },
	hills(190),
	ground(188),
	tree([444, 200], 1.1),
	place([0, 0], people.join(''), 1.4),
);
