/** In the corridor a girl points to boxes before the exit, a teacher writes it down, a man carries one of the boxes away. */
import { room } from '../../parts/building.ts';
import { exitDoor } from '../../parts/fire-doors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, pointing, standing, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { box, notebook, pencil, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.leaf },
	room(210),
	exitDoor([262, 210], 104, 140),
	shadow([262, 236], 60),
	box([240, 234], 58, 46),
	box([292, 236], 52, 40),
	shadow([70, 254], 32) + shadow([160, 254], 30) + shadow([402, 254], 36),
	person({
		...cast.teacher,
		scale: 1.08,
		at: [70, 252],
		pose: standing,
		lookDown: true,
		frontHand: [58, 164],
		backHand: [88, 166],
	}),
	notebook([66, 162], 0.8),
	pencil([90, 156], 35, 0.8),
	person({ ...cast.girl, scale: 1.3, at: [160, 252], pose: pointing, frontHand: [204, 186] }),
	person({
		...cast.father,
		top: clothes.blue,
		scale: 1.12,
		at: [396, 252],
		pose: walking,
		frontHand: [440, 164],
		backHand: [436, 176],
	}),
	box([442, 186], 58, 48),
);
