/** In the woods a girl and her grandmother look at pale mushrooms and a twig of red berries; the girl keeps her hands on her knees, nothing is picked. */
import { berries, mushrooms } from '../../parts/food-things.ts';
import { no } from '../../parts/marks.ts';
import { backgrounds, leaves } from '../../parts/palette.ts';
import { cast, crouching, person, standingSide } from '../../parts/person.ts';
import { bush, ground, tree } from '../../parts/outdoors.ts';
import { ellipse, scene } from '../../parts/svg.ts';
import { speech } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.leaf },
	tree([40, 214], 1.3),
	tree([452, 210], 1.2),
	ground(206),
	bush([398, 214], 1.1),
	ellipse([330, 258], 60, 10, leaves.dark, { opacity: 0.35 }),
	mushrooms([312, 258], 1.15),
	no([352, 186], 15),
	berries([414, 258], 1.25),
	no([440, 158], 15),
	person({ ...cast.grandma, scale: 1.1, at: [112, 250], pose: standingSide }),
	person({
		...cast.girl,
		legs: 'long',
		scale: 1.7,
		at: [204, 254],
		pose: crouching,
		frontHand: [232, 214],
		backHand: [240, 208],
		lookDown: true,
	}),
	speech([258, 42], [216, 138], '只看，不采，不吃', 22),
);
