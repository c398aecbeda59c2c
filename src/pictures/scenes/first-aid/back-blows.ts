/** In the canteen a teacher stands beside and behind a boy who bends low: one hand holds his chest, the heel of the other strikes between the shoulder blades. */
import { room } from '../../parts/building.ts';
import { tray } from '../../parts/home-things.ts';
import { drawArm } from '../../parts/limbs.ts';
import { arrow } from '../../parts/marks.ts';
import { cast, leaning, person, type Pose, skeleton } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const bentOver: Pose = {
	...leaning,
	shoulder: [40, -80],
	hip: [0, -70],
	frontArm: [
		[44, -56],
		[40, -36],
	],
	backArm: [
		[50, -56],
		[48, -36],
	],
	tilt: 104,
};
const boy = { ...cast.boy, scale: 1.8, at: [236, 250], pose: bentOver } as const;
const teacher = {
	...cast.teacher,
	scale: 1.32,
	at: [186, 246],
	pose: leaning,
	frontHand: [281, 174],
	backHand: [274, 123],
} as const;

export default scene(
	{},
	room(206),
	tableTop([420, 250], { width: 110, height: 62, depth: 18 }),
	tray([420, 184], 1.3),
	shadow([222, 252], 70),
	person(teacher),
	person(boy),
	drawArm(skeleton(teacher).frontArm, teacher, teacher.skin, teacher.top),
	arrow(
		[
			[312, 46],
			[288, 94],
		],
		'#1D282E',
		6,
	),
);
