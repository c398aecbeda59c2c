/** A child outside pulls the door of a burning room shut by its knob and then walks away to the exit. */
import { exitSign, room, smokeCloud } from '../../parts/building.ts';
import { knobOf, shuttingDoor } from '../../parts/fire-doors.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, floor, right } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { rect, scene } from '../../parts/svg.ts';
import { flame, shadow } from '../../parts/things.ts';

const inside =
	rect([-60, -40], 120, 40, floor.dark) +
	smokeCloud([34, -160], 1) +
	smokeCloud([20, -136], 0.8) +
	flame([32, -34], 1.05);
const doorway = { width: 112, height: 184, open: 0.42, behind: inside };
const foot = [118, 228] as const;
const pulling = {
	...standingSide,
	shoulder: [-7, -103],
	frontLeg: [
		[8, -38],
		[14, -5],
	],
	backLeg: [
		[-4, -38],
		[-14, -5],
	],
} as const;

export default scene(
	{ background: backgrounds.fire },
	room(228),
	shuttingDoor(foot, doorway),
	exitSign([400, 72], 'right', 1.3),
	arrow(
		[
			[306, 158],
			[436, 158],
		],
		right.dark,
		11,
	),
	shadow([216, 252], 34),
	person({
		...cast.deepBoy,
		bottom: clothes.navy,
		scale: 1.6,
		at: [212, 252],
		pose: pulling,
		flip: true,
		frontHand: knobOf(foot, doorway),
	}),
);
