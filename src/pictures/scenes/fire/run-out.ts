/** In the corridor of a block of flats a child leaves a smoky home and pulls its door shut; an exit sign shows the way. */
import { exitSign, room, smokeCloud } from '../../parts/building.ts';
import { knobOf, shuttingDoor, smokyRoom } from '../../parts/fire-doors.ts';
import { backgrounds } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { plate } from '../../parts/school-things.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const doorway = { width: 108, height: 178, open: 0.36, behind: smokyRoom(108, 178) };
const foot = [112, 228] as const;

export default scene(
	{ background: backgrounds.fire },
	room(228),
	shuttingDoor(foot, doorway),
	smokeCloud([156, 60], 0.5),
	smokeCloud([180, 42], 0.6),
	plate([96, 26], '302'),
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
