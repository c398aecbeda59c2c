/** School stairs seen from below: two pupils come down on their right side, one goes up on the other side, hands on the rails; a yellow line divides the steps. */
import { exitSign } from '../../parts/building.ts';
import { clothes, floor, wall } from '../../parts/palette.ts';
import { cast, fromBehind, person, standing } from '../../parts/person.ts';
import { rail, stairsTowardsUs } from '../../parts/stair-walk.ts';
import { line, rect, scene } from '../../parts/svg.ts';

const stepDown = {
	...standing,
	frontLeg: [
		[-10, -38],
		[-11, -2],
	],
	backLeg: [
		[10, -42],
		[10, -16],
	],
} as const;
const stepUp = {
	...fromBehind,
	backLeg: [
		[11, -46],
		[11, -18],
	],
} as const;

export default scene(
	{ background: wall.main },
	rect([-10, 60], 500, 230, '#E4CFAE'),
	exitSign([240, 34], 'right', 0.9),
	stairsTowardsUs([138, 342, 62], [40, 440, 276], 8, floor),
	line(
		[
			[240, 64],
			[240, 274],
		],
		'#8A5A00',
		6,
		{ 'stroke-dasharray': '16 10' },
	),
	person({ ...cast.smallBoy, scale: 1, at: [188, 112], pose: stepDown, frontHand: [146, 66] }),
	rail([136, 70], [36, 284], 26, 6),
	rail([344, 70], [444, 284], 26, 6),
	person({ ...cast.girl, scale: 1.5, at: [146, 246], pose: stepDown, frontHand: [84, 158] }),
	person({
		...cast.deepBoy,
		legs: 'long',
		bottom: clothes.navy,
		scale: 1.42,
		at: [342, 236],
		pose: stepUp,
		backpack: clothes.red,
		backHand: [398, 156],
	}),
);
