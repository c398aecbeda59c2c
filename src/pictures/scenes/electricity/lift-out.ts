/** The lift is open and level; a rescuer in helmet and orange vest holds out a hand and the boy walks out holding it. */
import { room } from '../../parts/building.ts';
import { helmet, openLift, vestStripes } from '../../parts/lift-things.ts';
import { clothes, skins } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide, walking } from '../../parts/person.ts';
import { line, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const boy = { ...cast.boy, top: clothes.blue, scale: 1.5, at: [182, 240], pose: walking } as const;
const rescuer = {
	size: 'adult',
	scale: 1.2,
	skin: skins.tan,
	hairStyle: 'tail',
	top: clothes.orange,
	bottom: clothes.navy,
	at: [300, 246],
	pose: standingSide,
	flip: true,
	lookDown: true,
} as const;
const hands = [238, 166] as const;

export default scene(
	{},
	room(222),
	openLift([140, 222], 190, 192),
	line(
		[
			[36, 222],
			[244, 222],
		],
		'#75828B',
		4,
	),
	shadow([184, 242], 36),
	shadow([300, 248], 38),
	person({ ...boy, backHand: hands }),
	person({ ...rescuer, frontHand: [hands[0] + 6, hands[1] - 2] }),
	vestStripes(skeleton(rescuer), 1.2),
	helmet(skeleton(rescuer).head, 1.2),
);
