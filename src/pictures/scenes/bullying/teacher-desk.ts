/** A quiet office: teacher and pupil sit face to face, a notebook on the desk, the door left open a little. */
import { chair, room } from '../../parts/building.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, person, sitting } from '../../parts/person.ts';
import { frame } from '../../parts/home-things.ts';
import { doorAjar, tableTop } from '../../parts/school-furniture.ts';
import { flat } from '../../parts/school-things.ts';
import { mirror, place, scene } from '../../parts/svg.ts';
import { notebook, shadow } from '../../parts/things.ts';

const people = [
	shadow([128, 194], 34),
	shadow([300, 194], 32),
	chair([124, 194]),
	mirror(298, chair([298, 194])),
	tableTop([212, 194], { width: 98, height: 52, depth: 18 }),
	flat([204, 133], notebook([0, 0]), 0.78, 0.34),
	person({ ...cast.teacher, at: [124, 194], pose: sitting, frontHand: [170, 135] }),
	person({ ...cast.boy, top: clothes.green, at: [296, 182], pose: sitting, flip: true }),
];

export default scene(
	{},
	room(212),
	doorAjar([64, 212], { width: 78, height: 168, gap: 20 }),
	frame([282, 52], 74, 52),
	place([-10, -20], people.join(''), 1.4),
);
