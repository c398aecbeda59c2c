/** A child holds up the palm and says "不要这样"; a teacher comes out of the classroom. */
import { openDoor, room } from '../../parts/building.ts';
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide, stopHand, walking } from '../../parts/person.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const speaker = { ...cast.girl, at: [182, 186], pose: stopHand, frontHand: [214, 110], glasses: true } as const;
const { mouth } = skeleton(speaker);
const people = [
	shadow([74, 186], 26),
	shadow([182, 186], 22),
	shadow([280, 186], 22),
	person({ ...cast.teacher, at: [74, 186], pose: walking }),
	person(speaker),
	person({
		size: 'child',
		top: clothes.green,
		bottom: clothes.earth,
		hair: hairs.brown,
		skin: skins.light,
		at: [280, 186],
		pose: standingSide,
		flip: true,
		frontHand: [248, 128],
	}),
	speech([256, 36], [mouth[0] + 9, mouth[1] - 9], '不要这样！', 20),
];

export default scene(
	{},
	room(212),
	openDoor([88, 212], { width: 88, height: 184, beyond: '#CFE3D6', leaf: 26 }),
	place([0, 0], people.join(''), 1.35),
);
