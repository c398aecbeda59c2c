/** Before the school a girl tells the teacher what she saw and points back to a bag that nobody owns; a boy keeps far from it, behind the teacher. */
import { apartment, ground, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass, ink, wall } from '../../parts/palette.ts';
import { cast, person, standing, standingSide } from '../../parts/person.ts';
import { dangerRings } from '../../parts/electric-things.ts';
import { scene } from '../../parts/svg.ts';
import { bag, shadow, speech } from '../../parts/things.ts';

const back = {
	...standingSide,
	backArm: [
		[-22, -78],
		[-46, -80],
	],
} as const;

export default scene(
	{ background: backgrounds.sky },
	ground(196, grass),
	apartment([400, 200], { columns: 4, rows: 4, tone: wall }),
	tree([40, 200], 0.85),
	dangerRings([76, 222], 48),
	shadow([76, 230], 26),
	bag([76, 230], { main: '#4B5563', dark: ink }, 1.15),
	shadow([224, 252], 30) + shadow([322, 252], 34) + shadow([420, 252], 30),
	person({ ...cast.girl, scale: 1.3, at: [226, 250], pose: back }),
	person({ ...cast.teacher, scale: 1.08, at: [322, 250], pose: standingSide, flip: true, tilt: 12, lookDown: true }),
	person({
		...cast.boy,
		top: clothes.green,
		scale: 1.25,
		at: [420, 250],
		pose: standing,
		headView: 'side',
		flip: true,
	}),
	speech([214, 40], [232, 110], ['那边有个包', '我没有碰'], 20),
);
