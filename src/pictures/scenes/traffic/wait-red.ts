/** At a zebra crossing a grandmother and a girl wait behind the kerb, hand in hand; the man in the light is red, a car goes by. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { apartment, cloud, tree } from '../../parts/outdoors.ts';
import { pavement, street, walkLight, zebra } from '../../parts/street-things.ts';
import { mirror, type Point, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { car } from '../../parts/vehicles.ts';

const hands: Point = [212, 108];

export default scene(
	{ background: backgrounds.sky },
	cloud([60, 40], 0.8),
	apartment([404, 120], { columns: 3, rows: 3, scale: 0.85 }),
	tree([44, 132], 0.8),
	pavement(118, 176),
	street(176, 290),
	zebra([154, 286, 182], [112, 328, 276], 4),
	walkLight([318, 160], 'red', 1.15),
	shadow([176, 158], 26),
	shadow([240, 158], 24),
	person({ ...cast.grandma, at: [176, 157], scale: 0.88, pose: standing, backHand: hands }),
	person({
		...cast.smallGirl,
		at: [240, 158],
		scale: 1.22,
		pose: standing,
		frontHand: hands,
		headView: 'side',
		backpack: clothes.blue,
	}),
	mirror(400, car([400, 226], 1.05, clothes.teal)),
);
