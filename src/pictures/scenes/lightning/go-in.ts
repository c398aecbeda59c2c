/** Lightning over the playground: a teacher holds the door of the school open, two pupils walk in, the ball stays behind. */
import { openDoor } from '../../parts/building.ts';
import { ground } from '../../parts/outdoors.ts';
import { clothes, glass, grass, trunk, wall } from '../../parts/palette.ts';
import { cast, person, running, standing, walking } from '../../parts/person.ts';
import { bolt, stormCloud } from '../../parts/storm-things.ts';
import { rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { ball } from '../../parts/waterside.ts';

const showing = {
	...standing,
	frontArm: [
		[-26, -94],
		[-50, -104],
	],
} as const;

export default scene(
	{ background: '#C9D8E2' },
	ground(206, grass),
	stormCloud([96, 44], 1.1),
	bolt([74, 68], 96),
	rect([300, 20], 200, 198, wall.main, { stroke: wall.dark, 'stroke-width': 2.5 }),
	rect([318, 42], 44, 40, glass.main, { stroke: trunk.main, 'stroke-width': 4 }),
	rect([318, 112], 36, 44, glass.main, { stroke: trunk.main, 'stroke-width': 4 }),
	openDoor([412, 216], { width: 74, height: 140, beyond: '#FFE9A8', hinge: 'right', leaf: 26 }),
	person({ ...cast.teacher, scale: 1.02, at: [352, 250], pose: showing }),
	shadow([352, 252], 30),
	shadow([178, 256], 28),
	shadow([262, 256], 28),
	ball([52, 244], 13),
	person({ ...cast.deepBoy, bottom: clothes.navy, scale: 1.25, at: [178, 256], pose: running }),
	person({ ...cast.girl, scale: 1.25, at: [268, 254], pose: walking }),
);
