/** A teenager has put the telephone down from the ear and tells an adult at home before doing anything else. */
import { room, sofa } from '../../parts/building.ts';
import { frame, plant } from '../../parts/home-things.ts';
import { backgrounds } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const teen = {
	...cast.teenGirl,
	scale: 1.42,
	at: [118, 252],
	pose: standingSide,
	frontHand: [160, 168],
	backHand: [154, 176],
} as const;
const { mouth } = skeleton(teen);

export default scene(
	{ background: backgrounds.earth },
	room(212),
	frame([420, 70], 64, 48),
	sofa([352, 216], 180),
	plant([456, 222], 0.9),
	shadow([118, 254], 36),
	shadow([318, 254], 34),
	person(teen),
	phone([166, 160], 62, 1.7),
	person({
		...cast.grandma,
		scale: 1.14,
		at: [318, 252],
		pose: { ...standingSide, tilt: 6 },
		flip: true,
		frontHand: [276, 178],
	}),
	speech([268, 40], [mouth[0] + 12, mouth[1] - 10], ['我挂了，先问问你'], 23),
);
