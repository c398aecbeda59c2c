/** At the front door a child with a bag tells the mother where she goes, with whom, what for and until when. */
import { openDoor, room } from '../../parts/building.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

export default scene(
	{},
	room(218),
	openDoor([408, 218], { width: 78, height: 150, beyond: '#BFE3EA', hinge: 'right', leaf: 22 }),
	shadow([94, 248], 32),
	shadow([260, 248], 28),
	person({ ...cast.mother, scale: 1.12, at: [92, 248], pose: standingSide, tilt: 14 }),
	person({
		...cast.girl,
		scale: 1.25,
		at: [262, 248],
		pose: standingSide,
		flip: true,
		frontHand: [238, 178],
		tilt: -10,
		backpack: clothes.blue,
	}),
	speech([250, 48], [230, 128], ['我和小雨去图书馆看书', '五点回来'], 22),
);
