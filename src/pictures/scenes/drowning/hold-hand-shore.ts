/** A small child at the edge of the water; the mother holds the hand and looks at the child, her phone stays in the bag. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { cloud, hills } from '../../parts/outdoors.ts';
import { scene, type Point } from '../../parts/svg.ts';
import { bag, phone, shadow } from '../../parts/things.ts';
import { ripples, shore, waterBack } from '../../parts/water.ts';

const hands: Point = [226, 160];

export default scene(
	{ background: backgrounds.sky },
	cloud([390, 44]),
	hills(132),
	waterBack({ y: 132, wave: 4 }),
	ripples([
		[420, 170],
		[360, 206],
		[440, 226],
	]),
	shore({ edge: 344, y: 200 }),
	shadow([180, 240], 32),
	shadow([268, 240], 22),
	phone([92, 188], 14, 1.2),
	bag([86, 216], clothes.red, 1.1),
	person({ ...cast.smallBoy, scale: 1.2, at: [266, 240], pose: standingSide, backHand: hands, lookDown: true }),
	person({
		...cast.mother,
		scale: 1.15,
		at: [178, 240],
		pose: standingSide,
		frontHand: hands,
		tilt: 20,
		top: clothes.yellow,
		bottom: clothes.navy,
	}),
);
