/** A father puts his telephone on the table and sits as low as the child to listen. */
import { chair, room, windowFrame } from '../../parts/building.ts';
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, sitting, skeleton } from '../../parts/person.ts';
import { sittingStool } from '../../parts/school-poses.ts';
import { phoneLying, plant } from '../../parts/home-things.ts';
import { stool, tableTop } from '../../parts/school-furniture.ts';
import { mirror, place, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const child = {
	...cast.girl,
	top: clothes.red,
	hairStyle: 'long',
	hair: hairs.brown,
	skin: skins.light,
	at: [270, 178],
	pose: sitting,
	flip: true,
} as const;
const { head } = skeleton(child);
const people = [
	shadow([120, 190], 34),
	shadow([266, 190], 30),
	tableTop([188, 184], { width: 76, height: 36, depth: 14 }),
	phoneLying([187, 140], 1.5),
	stool([112, 190]),
	mirror(270, chair([270, 190])),
	person({ ...cast.father, at: [116, 190], pose: sittingStool, backHand: [168, 139] }),
	person(child),
	speech([226, 34], [head[0] - 8, head[1] - 19], '我今天……', 20),
];

export default scene(
	{},
	room(212),
	windowFrame([432, 84], { width: 70 }),
	plant([444, 216], 0.9),
	place([-38, -14], people.join(''), 1.4),
);
