/** Five different children in a row, arms on shoulders; the one in the middle sits in a wheelchair. */
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { footplate, wheelchairFront } from '../../parts/school-furniture.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const [y, step, mid] = [150, 52, 141];
const x = (i: number): number => mid + i * step;
const row = [
	...[-2, -1, 0, 1, 2].map((i) => shadow([x(i), y], 22)),
	person({ ...cast.girl, at: [x(-2), y], pose: standing, backHand: [x(-1) - 8, y - 74] }),
	person({ ...cast.deepBoy, at: [x(2), y], pose: standing, frontHand: [x(1) + 8, y - 74] }),
	wheelchairFront([x(0), y]),
	person({ ...cast.boy, top: clothes.orange, hair: hairs.brown, at: [x(0), y], pose: sittingFront }),
	footplate([x(0), y]),
	person({
		...cast.boy,
		top: clothes.blue,
		bottom: clothes.earth,
		glasses: true,
		at: [x(-1), y],
		pose: standing,
		frontHand: [x(-2) + 12, y - 76],
		backHand: [x(0) - 14, y - 57],
	}),
	person({
		...cast.boy,
		top: clothes.pink,
		bottom: clothes.grape,
		skin: skins.tan,
		hair: { main: '#1D716D', dark: '#114947' },
		hairStyle: 'scarf',
		at: [x(1), y],
		pose: standing,
		frontHand: [x(0) + 14, y - 57],
		backHand: [x(2) - 12, y - 76],
	}),
];

export default scene(
	{ background: backgrounds.grape },
	ground(216, { main: '#C9B9EE', dark: '#A890DC' }),
	place([0, 0], row.join(''), 1.7),
);
