/** A grown-up presses the chest of a person who lies flat, another calls 120, a child stands well back. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, lyingOnBack, onPhone, person, type Pose, skeleton, standing } from '../../parts/person.ts';
import { ground, hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const kneelingBehind: Pose = {
	...standing,
	shoulder: [0, -78],
	hip: [0, -44],
	tilt: 0,
	frontLeg: [
		[-18, -18],
		[-18, -6],
	],
	backLeg: [
		[18, -18],
		[18, -6],
	],
};
const caller = { ...cast.teacher, at: [372, 226], pose: onPhone, flip: true } as const;
const { ear } = skeleton(caller);

export default scene(
	{ background: backgrounds.leaf },
	hills(176),
	ground(176),
	tree([452, 180], 0.8),
	person({ ...cast.smallBoy, top: clothes.red, at: [48, 196], pose: standing }),
	shadow([210, 246], 88),
	person({
		...cast.father,
		at: [200, 226],
		pose: kneelingBehind,
		frontHand: [198, 196],
		backHand: [202, 196],
		lookDown: true,
		top: clothes.green,
	}),
	person({
		...cast.teenBoy,
		size: 'adult',
		at: [220, 238],
		pose: lyingOnBack,
		top: clothes.yellow,
		bottom: clothes.navy,
	}),
	shadow([372, 230]),
	person(caller),
	phone([ear[0] - 2, ear[1] - 3], -10, 1.1),
	speech([286, 40], [344, 100], '喂，120 吗？', 24),
);
