/** The school bus has stopped, its door is open; the attendant stands on the pavement beside the door, two children walk away from the bus along the pavement. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, pointing, walking } from '../../parts/person.ts';
import { hills } from '../../parts/outdoors.ts';
import { pavement, street } from '../../parts/street-things.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { schoolBus } from '../../parts/vehicles.ts';

export default scene(
	{ background: backgrounds.sky },
	hills(96),
	street(96, 200),
	pavement(202, 280),
	schoolBus([304, 190], { scale: 1.32, open: true }),
	shadow([432, 254], 26),
	shadow([124, 258], 26),
	shadow([52, 256], 24),
	person({ ...cast.teacher, top: clothes.green, scale: 1.02, at: [432, 252], pose: pointing, flip: true }),
	person({
		...cast.deepBoy,
		legs: 'long',
		bottom: clothes.navy,
		scale: 1.28,
		at: [124, 256],
		pose: walking,
		flip: true,
		backpack: clothes.red,
	}),
	person({ ...cast.girl, scale: 1.2, at: [52, 254], pose: walking, flip: true, backpack: clothes.blue }),
);
