/** The corridor is full of thick smoke: the child has gone back into the room and pushes the door shut. */
import { bed, openDoor, room, windowFrame } from '../../parts/building.ts';
import { thickSmoke } from '../../parts/fire-doors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, leaning, person } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const pushing = {
	...leaning,
	shoulder: [14, -101],
	tilt: 8,
	frontLeg: [
		[10, -38],
		[8, -5],
	],
	backLeg: [
		[-8, -38],
		[-22, -5],
	],
} as const;

export default scene(
	{ background: backgrounds.room },
	room(222),
	windowFrame([404, 88], { width: 96, height: 86 }),
	bed([398, 230], 140, clothes.teal),
	openDoor([244, 222], { width: 104, height: 184, leaf: 62 }),
	thickSmoke([192, 222], 104, 184),
	shadow([72, 250], 40),
	person({ ...cast.girl, scale: 1.6, at: [70, 250], pose: pushing, frontHand: [140, 158], backHand: [140, 132] }),
);
