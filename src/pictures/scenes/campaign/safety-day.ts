/** A teacher, children and a grandfather stand round a table and look at a plan of the school. */
import { room } from '../../parts/building.ts';
import { backgrounds, hairs, skins } from '../../parts/palette.ts';
import { cast, person, standing, standingSide } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { flat, schoolMap } from '../../parts/school-things.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const people = [
	shadow([54, 204], 24),
	shadow([330, 204], 28),
	person({ ...cast.teacher, hairStyle: 'short', skin: skins.tan, at: [150, 166], pose: standing, lookDown: true }),
	person({ ...cast.girl, at: [226, 164], pose: standing, lookDown: true }),
	tableTop([192, 202], { width: 236, height: 34, depth: 54, inset: 14 }),
	flat([192, 141], schoolMap([0, 0]), 0.98, 0.42),
	person({ ...cast.deepBoy, at: [62, 204], pose: standingSide, tilt: 14, lookDown: true, frontHand: [97, 142] }),
	person({
		...cast.father,
		hair: hairs.grey,
		at: [328, 204],
		pose: standingSide,
		flip: true,
		tilt: 16,
		lookDown: true,
		glasses: true,
		frontHand: [290, 130],
	}),
];

export default scene({ background: backgrounds.room }, room(200), place([0, 0], people.join(''), 1.25));
