/** A drill in a school stairwell for finding dangers: window bars, a book case before the back door, a chained exit, one who bends on the stairs, one who goes back up; a pupil in a wheelchair waits with a teacher, and a side door is shut but free. */
import { door, room, windowFrame } from '../../parts/building.ts';
import { exitDoor } from '../../parts/fire-doors.ts';
import { padlock, windowBars } from '../../parts/home-dangers.ts';
import { clothes, metal, wall } from '../../parts/palette.ts';
import { cast, fromBehind, leaning, person, standing } from '../../parts/person.ts';
import { bookCase } from '../../parts/school-things.ts';
import { footplate, wheelchairFront } from '../../parts/school-furniture.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { stairsTowardsUs } from '../../parts/stair-walk.ts';
import { curve, rect, scene } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

const climbing = {
	...fromBehind,
	backLeg: [
		[10, -46],
		[10, -18],
	],
} as const;

export default scene(
	{ height: 300, background: wall.main },
	room(188),
	windowFrame([86, 32], { width: 92, height: 44 }),
	windowBars([86, 32], 92, 44),
	door([46, 188], { width: 62, height: 112 }),
	bookCase([46, 196], 0.74),
	door([136, 188], { width: 62, height: 112, tone: clothes.teal }),
	stairsTowardsUs([226, 334, 50], [200, 366, 206], 6),
	exitDoor([428, 188], 88, 112),
	curve('M402 128C412 142 444 142 454 128', metal.dark, 5),
	padlock([428, 144], 1.1),
	person({ ...cast.deepBoy, legs: 'long', bottom: clothes.navy, scale: 0.95, at: [252, 146], pose: climbing }),
	rect([336, 188], 20, 8, clothes.red.main, { rx: 1, stroke: clothes.red.dark, 'stroke-width': 1.5 }),
	person({ ...cast.girl, at: [308, 194], pose: leaning, frontHand: [338, 186], backHand: [344, 184], lookDown: true }),
	shadow([164, 291], 26),
	wheelchairFront([164, 289]),
	person({ ...cast.boy, at: [164, 289], pose: sittingFront }),
	footplate([164, 289]),
	shadow([112, 293], 24),
	person({ ...cast.teacher, scale: 0.84, at: [112, 292], pose: standing, backHand: [147, 238] }),
	shadow([418, 286], 56),
	box([394, 284], 52, 44),
	box([444, 286], 46, 38),
);
