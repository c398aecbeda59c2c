/** A boy coughs into the crook of his arm and has turned away; the droplets stay in the sleeve. Another child stands a few steps behind him, tissues lie on the desk. */
import { room, windowFrame } from '../../parts/building.ts';
import { tissueBox } from '../../parts/health-things.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const coughing = {
	...standingSide,
	frontArm: [
		[37, -127],
		[2, -112],
	],
	backArm: [
		[7, -82],
		[14, -62],
	],
	tilt: 22,
} as const;

export default scene(
	{},
	room(208),
	windowFrame([100, 76], { width: 110, height: 84 }),
	shadow([300, 256], 30),
	tableTop([420, 250], { width: 104, height: 58, depth: 16 }),
	tissueBox([420, 188], 1.1),
	shadow([88, 254], 26),
	person({ ...cast.smallGirl, scale: 1.5, at: [88, 252], pose: standingSide }),
	person({ ...cast.boy, sleeves: 'long', scale: 1.9, at: [292, 254], pose: coughing }),
);
