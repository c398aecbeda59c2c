/** A road before a school for finding dangers: a ball rolls into the road with a child after it, a child steps out between parked cars, one sits on the railing, one looks at a phone on the crossing, one stands beside the lorry; two wait behind the kerb and a police officer stops the cars. */
import { backgrounds, clothes, skins } from '../../parts/palette.ts';
import { cast, person, running, standing, stopHand, walking } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { house, tree } from '../../parts/outdoors.ts';
import { pavement, policeCap, roadRailing, street, walkLight, zebra } from '../../parts/street-things.ts';
import { mirror, type Point, scene } from '../../parts/svg.ts';
import { phone, shadow } from '../../parts/things.ts';
import { car, lorry } from '../../parts/vehicles.ts';
import { ball } from '../../parts/waterside.ts';

const hands: Point = [257, 66];
const screen: Point = [234, 204];

export default scene(
	{ height: 300, background: backgrounds.sky },
	house([420, 92], 0.62),
	tree([30, 92], 0.5),
	tree([330, 92], 0.44),
	pavement(84, 112),
	street(112, 266),
	pavement(268, 300),
	zebra([216, 290, 118], [176, 296, 262], 5),
	mirror(42, car([42, 132], 0.66, clothes.grape)),
	mirror(156, car([156, 132], 0.66, clothes.white)),
	person({ ...cast.smallGirl, scale: 0.86, at: [99, 136], pose: standing }),
	walkLight([200, 112], 'red', 0.7),
	person({ ...cast.mother, scale: 0.62, at: [240, 106], pose: standing, backHand: hands }),
	person({ ...cast.smallBoy, scale: 0.86, at: [274, 108], pose: standing, frontHand: hands }),
	mirror(404, lorry([404, 184], 0.78)),
	person({ ...cast.deepBoy, scale: 0.8, at: [302, 192], pose: standing }),
	roadRailing([-6, 204], [158, 204], 26, 7),
	person({ ...cast.boy, scale: 0.9, at: [50, 206], pose: sittingFront }),
	shadow([230, 248], 20),
	person({
		...cast.teenGirl,
		scale: 0.72,
		at: [230, 246],
		pose: walking,
		flip: true,
		lookDown: true,
		frontHand: screen,
		tilt: 26,
	}),
	phone(screen, -12, 0.9),
	ball([350, 244], 10),
	person({ ...cast.girl, scale: 0.8, at: [398, 264], pose: running, flip: true }),
	mirror(
		118,
		person({
			size: 'adult',
			skin: skins.tan,
			top: clothes.yellow,
			bottom: clothes.navy,
			sleeves: 'long',
			scale: 0.7,
			at: [118, 292],
			pose: stopHand,
		}) + policeCap([118, 190], 0.72),
	),
);
