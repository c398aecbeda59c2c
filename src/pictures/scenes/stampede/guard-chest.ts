/** In a tight crowd a boy stands like a boxer: one fist, the other hand holds its wrist, elbows wide before the chest, one foot ahead. */
import { guardingChest } from '../../parts/crowd-poses.ts';
import { backgrounds, clothes, floor } from '../../parts/palette.ts';
import { cast, fromBehind, person, standing } from '../../parts/person.ts';
import { rect, scene } from '../../parts/svg.ts';

export default scene(
	{ background: backgrounds.room },
	rect([-10, 214], 500, 100, floor.main),
	person({ ...cast.teenGirl, scale: 1.3, at: [124, 238], pose: fromBehind, top: clothes.grape }),
	person({ ...cast.teenBoy, scale: 1.3, at: [362, 238], pose: standing }),
	person({ ...cast.deepBoy, legs: 'long', bottom: clothes.grey, scale: 1.45, at: [66, 254], pose: standing }),
	person({ ...cast.girl, scale: 1.45, at: [424, 254], pose: fromBehind }),
	person({ ...cast.boy, scale: 1.8, at: [240, 256], pose: guardingChest }),
);
