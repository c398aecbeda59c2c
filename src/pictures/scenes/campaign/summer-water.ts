/** Summer at the river: a grown-up sits on the bank with two children, a ring buoy at hand. */
import { cloud, hills, sun, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, sittingLow } from '../../parts/person.ts';
import { place, scene } from '../../parts/svg.ts';
import { ringBuoy, shadow } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

const people = [
	shadow([60, 148], 30),
	shadow([112, 148], 30),
	shadow([180, 148], 40),
	person({ ...cast.smallGirl, legs: 'shorts', at: [44, 148], pose: sittingLow }),
	person({ ...cast.deepBoy, at: [100, 148], pose: sittingLow, glasses: true }),
	person({ ...cast.father, top: clothes.yellow, sleeves: 'short', at: [170, 148], pose: sittingLow }),
	ringBuoy([140, 166], 23, 0.6),
];

export default scene(
	{ background: backgrounds.sky },
	sun([420, 44], 24) + cloud([300, 44], 1) + hills(124),
	waterBack({ y: 124, wave: 5 }),
	waterFront({ y: 214 }),
	ripples([
		[400, 160],
		[440, 244],
		[350, 182],
	]),
	tree([36, 180], 1.3),
	bank({ edge: 352, y: 184, side: 'left' }),
	place([0, 0], people.join(''), 1.45),
);
