/** A child on the bank calls for help by phone and points at the place in the water. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, uprightInWater } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

const caller = { ...cast.boy, scale: 1.3, at: [138, 240], pose: onPhone, backHand: [188, 138] } as const;
const { ear } = skeleton(caller);

export default scene(
	{ background: backgrounds.sky },
	hills(136),
	waterBack({ y: 136, wave: 5 }),
	person({
		...cast.deepBoy,
		scale: 1.1,
		at: [398, 268],
		pose: uprightInWater,
		frontHand: [366, 184],
		backHand: [430, 158],
		sleeves: 'none',
		top: clothes.red,
	}),
	waterFront({ y: 192 }),
	ripples([
		[330, 228],
		[430, 246],
	]),
	tree([40, 200], 0.9),
	bank({ edge: 250, y: 194, side: 'left' }),
	shadow([140, 240], 30),
	person(caller),
	phone([ear[0] - 1, ear[1] - 4], 8, 1.1),
	speech([290, 54], [172, 122], ['喂，110 吗？', '有人掉进河里'], 24),
);
