/** Wide picture of the fire month: one child shuts the door of a smoky room, another walks down the stairs, a hand on the rail; an exit sign shows the way. */
import { exitSign, smokeCloud, stairs } from '../../parts/building.ts';
import { knobOf, shuttingDoor, smokyRoom } from '../../parts/fire-doors.ts';
import { backgrounds } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { onStair, rail, steppingDown } from '../../parts/stair-walk.ts';
import { scene } from '../../parts/svg.ts';

const [run, rise] = [56, 20];
const top = [226, 194] as const;
const doorway = { width: 96, height: 158, open: 0.34, behind: smokyRoom(96, 158) };
const foot = [76, 194] as const;

export default scene(
	{ background: backgrounds.fire },
	shuttingDoor(foot, doorway),
	smokeCloud([104, 40], 0.62),
	smokeCloud([136, 24], 0.72),
	exitSign([400, 60], 'right', 1.6),
	stairs(top, 6, run, rise),
	rail(top, [top[0] + 6 * run, top[1] + 6 * rise], 66, 7),
	person({
		...cast.boy,
		scale: 1.4,
		at: [160, 194],
		pose: { ...walking, shoulder: [7, -103] },
		backHand: knobOf(foot, doorway),
	}),
	person({
		...cast.girl,
		scale: 1.5,
		at: onStair(top, 1, run, rise),
		pose: steppingDown(run, rise, 1.05),
		backHand: [322, 162],
	}),
);
