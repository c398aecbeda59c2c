/** Before the house, in summer: a mother bends to a boy who tells her where he goes and points; on one side the sun, on the other a dark cloud with a bolt. */
import { ground, hills, house, sun } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { bolt, stormCloud } from '../../parts/storm-things.ts';
import { shadow, speech } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.sky },
	sun([44, 40], 24),
	hills(160),
	bolt([424, 78], 76, 0.9),
	stormCloud([410, 50], 0.72),
	ground(190, grass),
	house([84, 206], 1.1),
	shadow([192, 252], 34) + shadow([312, 252], 30),
	person({ ...cast.mother, sleeves: 'short', scale: 1, at: [190, 250], pose: standingSide, tilt: 16, lookDown: true }),
	person({
		...cast.deepBoy,
		top: clothes.white,
		scale: 1.35,
		at: [314, 250],
		pose: standingSide,
		flip: true,
		frontHand: [278, 176],
		tilt: -8,
		backpack: clothes.blue,
	}),
	speech([236, 38], [292, 118], ['我去小宇家写作业', '四点回来'], 20),
);
