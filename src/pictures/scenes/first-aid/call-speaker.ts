/** A girl holds the telephone before her on loudspeaker and tells what has happened; a boy shouts out of the door for a grown-up. */
import { openDoor, room } from '../../parts/building.ts';
import { clothes, ink } from '../../parts/palette.ts';
import { cast, person, shouting, skeleton, standingSide } from '../../parts/person.ts';
import { curve, scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const girl = {
	...cast.girl,
	scale: 1.5,
	at: [112, 250],
	pose: standingSide,
	frontHand: [158, 160],
	backHand: [160, 166],
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{},
	room(212),
	openDoor([396, 212], { width: 92, height: 166, beyond: '#CFE3D6', leaf: 26, hinge: 'right' }),
	shadow([112, 252], 34),
	shadow([310, 252], 34),
	person(girl),
	phone([163, 152], 14, 1.7),
	curve('M181 142q7 8 2 20M190 136q11 14 3 32', ink, 3),
	person({ ...cast.boy, top: clothes.green, bottom: clothes.earth, scale: 1.5, at: [306, 250], pose: shouting }),
	speech([170, 32], [mouth[0] + 8, mouth[1] - 14], '有人噎住了，说不出话', 22),
);
