/** The stairwell of a block of flats for finding dangers: an electric bicycle, its cable from a flat, a cabinet, boxes on the stairs, a battery carried in; the shed outside and the free exit door are safe. */
import { door, room } from '../../parts/building.ts';
import { exitDoor } from '../../parts/fire-doors.ts';
import { battery } from '../../parts/home-dangers.ts';
import { floor, ink, wall } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { plate } from '../../parts/school-things.ts';
import { stairsTowardsUs } from '../../parts/stair-walk.ts';
import { chargingShedOutside, eBike, shoeCabinet } from '../../parts/stairwell-things.ts';
import { curve, rect, scene, type Point } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

const hand: Point = [308, 216];

export default scene(
	{ height: 300, background: wall.main },
	room(190),
	door([46, 190], { width: 62, height: 124 }),
	plate([46, 34], '502'),
	exitDoor([252, 190], 82, 112),
	chargingShedOutside([145, 62], 108, 86),
	shoeCabinet([142, 198], 0.82),
	rect([346, -10], 150, 206, '#E4CFAE'),
	stairsTowardsUs([372, 464, 40], [352, 486, 196], 7, floor),
	box([396, 146], 40, 32),
	box([440, 176], 46, 38),
	shadow([148, 286], 70),
	curve('M66 190C70 214 82 236 108 244', ink, 3.5),
	eBike([148, 284], 1.1),
	shadow([334, 290], 30),
	person({ ...cast.father, scale: 0.98, at: [334, 288], pose: walking, flip: true, frontHand: hand }),
	battery([hand[0], hand[1] + 48], 0.85),
);
