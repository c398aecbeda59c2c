/** In a classroom with the lights off the door is shut and desks stand against it; three pupils sit low at the wall away from door and window, one telephone lies face down. */
import { desk, door, room } from '../../parts/building.ts';
import { curtains } from '../../parts/school-things.ts';
import { phoneLying } from '../../parts/home-things.ts';
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, sittingLow } from '../../parts/person.ts';
import { wheelchair } from '../../parts/belongings.ts';
import { scene } from '../../parts/svg.ts';
import { sitting } from '../../parts/low-poses.ts';

const dusk = { main: '#7B8A9B', dark: '#5B6977' };
const boards = { main: '#8C7F78', dark: '#6B605A' };
/** Knees drawn up, seen from the side. */
const low = { ...sittingLow, tilt: 10 };

export default scene(
	{ background: dusk.main },
	room(206, dusk, boards),
	curtains([190, 84], 100, 88),
	door([72, 206], { width: 88, height: 158, handle: 'right' }),
	desk([66, 238], 104, 60),
	desk([96, 262], 104, 60),
	wheelchair([424, 240], 0.82),
	person({
		...cast.boy,
		top: clothes.yellow,
		scale: 1.16,
		at: [424, 240],
		pose: { ...sitting, tilt: 8 },
		flip: false,
		lookDown: true,
	}),
	person({ ...cast.teenGirl, top: clothes.pink, scale: 1.1, at: [276, 246], pose: low, lookDown: true }),
	person({
		...cast.teenBoy,
		skin: skins.deep,
		hair: hairs.black,
		top: clothes.white,
		scale: 1.1,
		at: [344, 262],
		pose: low,
		lookDown: true,
	}),
	phoneLying([250, 258], 1),
);
