/** A child lies flat on the bank and holds out a long bamboo pole; the person in the water takes its end. */
import { backgrounds } from '../../parts/palette.ts';
import { cast, lyingReaching, person, uprightInWater } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { pole } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

export default scene(
	{ background: backgrounds.sky },
	hills(112),
	waterBack({ y: 112, wave: 5 }),
	person({
		...cast.teenBoy,
		scale: 1.1,
		at: [404, 262],
		pose: uprightInWater,
		frontHand: [368, 173],
		backHand: [386, 172],
		sleeves: 'none',
	}),
	waterFront({ y: 186 }),
	ripples([
		[300, 226],
		[430, 240],
		[340, 206],
	]),
	tree([30, 176], 0.9),
	bank({ edge: 244, y: 168, side: 'left' }),
	pole([130, 178], [404, 172]),
	person({ ...cast.girl, scale: 1.2, at: [96, 182], pose: lyingReaching, frontHand: [166, 176], backHand: [176, 174] }),
);
