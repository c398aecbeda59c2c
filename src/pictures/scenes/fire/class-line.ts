/** Pupils come down the stairs in one line, keeping to their right at the rail; a teacher stands at the corner and shows the way. */
import { exitSign } from '../../parts/building.ts';
import { backgrounds, clothes, floor, metal, wall } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { stairsTowardsUs } from '../../parts/stair-walk.ts';
import { line, path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const stepping = {
	...standing,
	backLeg: [
		[10, -42],
		[10, -14],
	],
} as const;
const showing = {
	...standing,
	backArm: [
		[26, -92],
		[52, -98],
	],
} as const;
const railAt = (x: number): readonly [number, number] => [x, 212 - (x - 72) * 0.93];

export default scene(
	{ height: 300, background: backgrounds.room },
	rect([-10, -10], 500, 320, wall.main),
	path('M-10 -10H180V100L10 256H-10Z', '#F0D2A6', { stroke: wall.dark, 'stroke-width': 2 }),
	rect([-10, 254], 500, 60, floor.main),
	stairsTowardsUs([180, 316, 100], [10, 330, 256], 6),
	line(
		[
			[248, 100],
			[170, 256],
		],
		clothes.yellow.main,
		8,
		{ 'stroke-linecap': 'butt' },
	),
	line([railAt(16), railAt(192)], metal.dark, 9),
	exitSign([424, 50], 'right', 1.2),
	person({ ...cast.smallBoy, size: 'child', scale: 0.85, at: [206, 142], pose: standing, frontHand: railAt(185) }),
	person({ ...cast.girl, scale: 1.1, at: [166, 204], pose: stepping, frontHand: railAt(134) }),
	shadow([112, 284], 38),
	person({
		...cast.deepBoy,
		top: clothes.white,
		bottom: clothes.navy,
		legs: 'long',
		scale: 1.45,
		at: [112, 284],
		pose: stepping,
		frontHand: railAt(72),
	}),
	shadow([372, 280], 40),
	person({ ...cast.teacher, scale: 1.25, at: [372, 280], pose: showing }),
);
