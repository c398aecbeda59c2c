/** Oil burns in a pan: a grown-up turns the gas off and slides the lid over it; the child walks out through the kitchen door. */
import { openDoor, room, stove } from '../../parts/building.ts';
import { backgrounds, ink, paper } from '../../parts/palette.ts';
import { cast, fromBehind, leaning, person } from '../../parts/person.ts';
import { circle, line, scene } from '../../parts/svg.ts';
import { lid, pan, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.room },
	room(214),
	openDoor([416, 214], { width: 80, height: 160, hinge: 'right', leaf: 20, beyond: backgrounds.sky }),
	stove([210, 234], { width: 132, height: 86 }),
	circle([188, 182], 9, ink),
	line(
		[
			[188, 182],
			[195, 182],
		],
		paper,
		3,
	),
	pan([208, 141], true, 1),
	shadow([118, 252], 40),
	person({
		...cast.father,
		scale: 1.25,
		at: [112, 254],
		pose: { ...leaning, shoulder: [12, -101], tilt: 14 },
		frontHand: [178, 182],
		backHand: [190, 92],
	}),
	lid([204, 103], -30, 1),
	shadow([416, 224], 26),
	person({ ...cast.girl, scale: 1.15, at: [416, 222], pose: fromBehind }),
);
