/** In the corridor a wall has a wide crack and grit lies below; a girl who has left it holds up her palm to a boy who comes, a teacher walks up behind him. */
import { room } from '../../parts/building.ts';
import { rubble, wallCrack } from '../../parts/cracked-building.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide, stopHand, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const girl = {
	...cast.girl,
	scale: 1.24,
	at: [216, 250],
	pose: stopHand,
	frontHand: [262, 154],
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{ background: backgrounds.room },
	room(212),
	wallCrack([74, 14], 176, 1.25),
	rubble([72, 240], 1.2),
	shadow([216, 252], 30),
	shadow([322, 252], 30),
	shadow([424, 250], 32),
	person({ ...cast.teacher, scale: 1.02, at: [424, 248], pose: walking, flip: true }),
	person(girl),
	person({
		...cast.deepBoy,
		top: clothes.green,
		scale: 1.2,
		at: [322, 250],
		pose: standingSide,
		flip: true,
		backpack: clothes.blue,
	}),
	speech([318, 38], [mouth[0] + 12, mouth[1] - 10], '别过去，墙裂了', 22),
);
