/** A child walks out of a room full of smoke and pulls the door shut behind him; a green exit sign shows the way. */
import { exitSign, room, smokeCloud } from '../../parts/building.ts';
import { knobOf, shuttingDoor, thickSmoke } from '../../parts/fire-doors.ts';
import { backgrounds } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const doorway = { width: 108, height: 178, open: 0.36, behind: thickSmoke([-54, 0], 108, 178) };
const foot = [112, 228] as const;

export default scene(
	{ background: backgrounds.fire },
	room(228),
	shuttingDoor(foot, doorway),
	smokeCloud([142, 50], 0.7),
	smokeCloud([176, 30], 0.9),
	exitSign([384, 70], 'right', 1.6),
	shadow([208, 252], 34),
	person({
		...cast.boy,
		scale: 1.6,
		at: [206, 252],
		pose: { ...walking, shoulder: [8, -103], tilt: 6 },
		backHand: knobOf(foot, doorway),
	}),
);
