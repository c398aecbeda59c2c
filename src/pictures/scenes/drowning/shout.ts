/** A child on the bank shouts with both hands round the mouth; somebody is in the water. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, shouting, uprightInWater } from '../../parts/person.ts';
import { hills } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

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
	bank({ edge: 250, y: 194, side: 'left' }),
	shadow([126, 240], 30),
	person({ ...cast.girl, scale: 1.3, at: [124, 240], pose: shouting }),
	speech([304, 52], [184, 124], ['救命！', '有人落水！'], 26),
);
