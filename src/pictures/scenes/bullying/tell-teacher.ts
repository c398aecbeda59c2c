/** At the classroom door a child talks to a teacher who crouches to the child's height. */
import { openDoor, room } from '../../parts/building.ts';
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, crouching, person, skeleton, standingSide } from '../../parts/person.ts';
import { plate } from '../../parts/school-things.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const child = {
	...cast.boy,
	at: [126, 192],
	pose: standingSide,
	backpack: clothes.blue,
	backHand: [150, 148],
} as const;
const { mouth } = skeleton(child);
const people = [
	shadow([126, 192], 22),
	shadow([216, 192], 32),
	person({
		size: 'adult',
		top: clothes.teal,
		bottom: clothes.navy,
		hair: hairs.black,
		skin: skins.tan,
		sleeves: 'long',
		glasses: true,
		at: [216, 192],
		pose: crouching,
		flip: true,
		frontHand: [178, 150],
	}),
	person(child),
	speech([234, 37], [mouth[0] + 7, mouth[1] - 8], '老师，有人欺负我', 19),
];

export default scene(
	{},
	room(212),
	openDoor([118, 212], { width: 104, height: 168, beyond: '#CFE3D6', leaf: 30 }),
	plate([118, 22], '三（1）班'),
	place([-6, -17], people.join(''), 1.4),
);
