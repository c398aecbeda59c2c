/** In shallow water a grown-up stays within one arm of the child; the phone is put away in the bag on the shore. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { cloud, hills } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { bag, phone, shadow } from '../../parts/things.ts';
import { ripples, shore, waterBack, waterFront } from '../../parts/water.ts';

export default scene(
	{ background: backgrounds.sky },
	cloud([240, 40]),
	hills(126),
	waterBack({ y: 126, wave: 4 }),
	person({
		...cast.father,
		scale: 1.12,
		at: [232, 266],
		pose: standingSide,
		frontHand: [284, 182],
		legs: 'shorts',
		sleeves: 'short',
		shoes: 'bare',
		tilt: 14,
	}),
	person({
		...cast.smallGirl,
		scale: 1.2,
		at: [334, 262],
		pose: standingSide,
		flip: true,
		legs: 'shorts',
		frontHand: [306, 206],
		backHand: [302, 202],
	}),
	waterFront({ y: 218, wave: 4, seeThrough: true }),
	ripples([
		[410, 170],
		[420, 238],
		[270, 244],
	]),
	shore({ edge: 176, y: 190 }),
	shadow([70, 236], 30),
	phone([70, 196], 10, 1.2),
	bag([66, 220], clothes.red, 1.1),
);
