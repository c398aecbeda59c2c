/** A wire has fallen from its pole; rings spread from it; a boy at the outer ring moves away with his feet together; far outside stand a friend and a girl who telephones. */
import { dangerRings } from '../../parts/electric-things.ts';
import { brokenWire, powerPole } from '../../parts/flood-things.ts';
import { arrow } from '../../parts/marks.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass, right } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, standing } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow } from '../../parts/things.ts';

const together = {
	...standing,
	frontLeg: [
		[-6, -38],
		[-5, -5],
	],
	backLeg: [
		[6, -38],
		[5, -5],
	],
} as const;
const caller = { ...cast.teenGirl, scale: 0.76, at: [456, 222], pose: onPhone } as const;
const { ear } = skeleton(caller);

export default scene(
	{ background: backgrounds.sky },
	ground(190, grass),
	powerPole([70, 200], 180),
	dangerRings([112, 244], 128),
	brokenWire([40, 34], [112, 240]),
	shadow([222, 252], 24),
	person({ ...cast.boy, top: clothes.orange, scale: 1.24, at: [222, 250], pose: together, headView: 'side' }),
	arrow(
		[
			[262, 240],
			[346, 240],
		],
		right.dark,
		8,
	),
	shadow([416, 224], 18),
	shadow([456, 224], 20),
	person({ ...cast.deepBoy, bottom: clothes.navy, scale: 0.86, at: [414, 222], pose: standing }),
	person(caller),
	phone([ear[0] + 1, ear[1] - 3], 8, 0.9),
);
