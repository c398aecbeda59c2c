/** At the table a boy holds both hands at his throat; the girl opposite looks at him and asks. */
import { room, windowFrame } from '../../parts/building.ts';
import { bowl } from '../../parts/home-things.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, person, type Pose, skeleton, standing, standingSide } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

/** Both hands at the throat, elbows out. */
const handsAtThroat: Pose = {
	...standing,
	frontArm: [
		[-30, -86],
		[-6, -108],
	],
	backArm: [
		[30, -86],
		[6, -105],
	],
};
const girl = {
	...cast.girl,
	scale: 1.6,
	at: [386, 250],
	pose: standingSide,
	flip: true,
	frontHand: [340, 158],
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{},
	room(212),
	windowFrame([68, 74], { width: 84, height: 76 }),
	shadow([150, 252], 34),
	shadow([386, 252], 34),
	person({ ...cast.boy, scale: 1.6, at: [150, 250], pose: handsAtThroat, headView: 'side' }),
	person(girl),
	tableTop([262, 254], { width: 130, height: 66, depth: 20 }),
	bowl([244, 176], clothes.blue, 1.5),
	bowl([288, 176], clothes.red, 1.5),
	speech([252, 40], [mouth[0] - 6, mouth[1] - 6], '你噎住了吗？', 24),
);
