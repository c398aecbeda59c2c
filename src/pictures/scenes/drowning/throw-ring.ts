/** A child lies low on the bank and has thrown a ring buoy on a rope to a friend in the water. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, lyingReaching, person, uprightInWater } from '../../parts/person.ts';
import { hills } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { ringBuoy, rope } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

export default scene(
	{ background: backgrounds.sky },
	hills(112),
	waterBack({ y: 112, wave: 5 }),
	person({
		...cast.deepBoy,
		scale: 1.15,
		at: [86, 246],
		pose: uprightInWater,
		frontHand: [50, 150],
		backHand: [130, 160],
		sleeves: 'none',
		top: clothes.red,
	}),
	waterFront({ y: 170 }),
	ripples([
		[60, 216],
		[190, 236],
		[130, 196],
	]),
	bank({ edge: 258, y: 168 }),
	person({
		...cast.boy,
		scale: 1.25,
		at: [396, 184],
		pose: lyingReaching,
		tilt: 22,
		flip: true,
		frontHand: [328, 176],
		backHand: [324, 170],
	}),
	rope([194, 174], [324, 172], -30),
	ringBuoy([172, 178], 29, 0.82),
);
