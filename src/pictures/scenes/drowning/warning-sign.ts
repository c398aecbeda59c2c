/** A deep-water sign stands before the water; a child has stopped at it and walks back. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { bush, hills, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { notice, shadow } from '../../parts/things.ts';
import { bank, ripples, waterBack } from '../../parts/water.ts';

export default scene(
	{ background: backgrounds.sky },
	hills(128),
	waterBack({ y: 128, wave: 4 }),
	ripples([
		[410, 160],
		[450, 196],
		[430, 238],
	]),
	tree([46, 196], 0.95),
	bank({ edge: 372, y: 190, side: 'left' }),
	bush([44, 204], 0.6),
	notice([278, 226], ['水深危险'], { posts: 54 }),
	shadow([140, 243], 30),
	person({ ...cast.boy, scale: 1.25, at: [140, 242], pose: walking, flip: true, backpack: clothes.blue }),
);
