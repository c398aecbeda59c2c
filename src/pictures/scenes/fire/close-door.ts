/** At home a child outside a smoky room pulls its door shut by the knob, no flame near it; the front door is free. */
import { room } from '../../parts/building.ts';
import { knobOf, shuttingDoor, smokyRoom } from '../../parts/fire-doors.ts';
import { frontDoor } from '../../parts/home-things.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, right } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const doorway = { width: 112, height: 184, open: 0.42, behind: smokyRoom(112, 184) };
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
	frontDoor([410, 228], 92, 170),
	arrow(
		[
			[272, 168],
			[342, 168],
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
