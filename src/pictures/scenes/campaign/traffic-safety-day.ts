/** At the school gate a girl and a boy with a helmet, who pushes his bicycle, wait behind the kerb; a teacher holds up her hand; a school bus stands across the street. */
import { bicycle, helmetSide } from '../../parts/bike-things.ts';
import { cloud, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, skeleton, standing, standingSide } from '../../parts/person.ts';
import { pavement, street, zebra } from '../../parts/street-things.ts';
import { mirror, type Point, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { schoolBus } from '../../parts/vehicles.ts';

const boy = {
	...cast.deepBoy,
	top: clothes.white,
	scale: 1.25,
	at: [344, 258] as Point,
	pose: standingSide,
	flip: true,
	frontHand: [302, 182] as Point,
	backHand: [304, 184] as Point,
} as const;
const b = skeleton(boy);

const halt = {
	...standing,
	backArm: [
		[22, -104],
		[30, -136],
	],
} as const;

export default scene(
	{ background: backgrounds.sky },
	cloud([70, 34], 0.8),
	tree([440, 112], 0.8),
	pavement(96, 122),
	street(122, 208),
	zebra([290, 420, 126], [262, 430, 206], 4),
	schoolBus([148, 170], { scale: 1.0 }),
	pavement(208, 290),
	shadow([60, 264], 30) + shadow([170, 264], 28) + shadow([328, 264], 72),
	person({ ...cast.teacher, scale: 1.02, at: [62, 262], pose: halt }),
	person({ ...cast.smallGirl, scale: 1.45, at: [160, 262], pose: standingSide, backpack: clothes.blue }),
	person(boy),
	helmetSide(b.head, 16.5 * 1.25, true, clothes.blue),
	mirror(325, bicycle([325, 262], 1.1, clothes.red)),
);
