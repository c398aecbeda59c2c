/** Once the breath has come back, the floating person waves and calls to the bank; a grown-up there has seen it. */
import { backgrounds } from '../../parts/palette.ts';
import { cast, floatingSide, person, waving } from '../../parts/person.ts';
import { hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

export default scene(
	{ background: backgrounds.sky },
	hills(110),
	waterBack({ y: 110, wave: 5 }),
	person({
		...cast.girl,
		size: 'teen',
		hairStyle: 'short',
		scale: 1.25,
		at: [196, 186],
		pose: { ...floatingSide, tilt: -94 },
		backHand: [150, 138],
	}),
	waterFront({ y: 190, wave: 4, seeThrough: true }),
	ripples([
		[60, 232],
		[210, 244],
		[290, 226],
	]),
	tree([452, 176], 0.8),
	bank({ edge: 330, y: 172 }),
	shadow([408, 196]),
	person({ ...cast.father, at: [408, 196], pose: waving, flip: true }),
	speech([96, 62], [112, 158], '救命！', 26),
);
