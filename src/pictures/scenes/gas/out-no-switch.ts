/** Gas comes out of the kitchen; a girl leads her grandmother by the hand to the front door that stands open; the light switch carries a cross. */
import { openDoor, room } from '../../parts/building.ts';
import { stove } from '../../parts/furniture.ts';
import { gasWaves, lightSwitch } from '../../parts/gas-things.ts';
import { cross } from '../../parts/marks.ts';
import { clothes, wall } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const hands = [286, 190] as const;

export default scene(
	{},
	room(214),
	rect([-10, -10], 130, 226, '#E7D9C4'),
	stove([48, 216], { width: 104, height: 84 }),
	rect([118, -10], 8, 226, wall.dark),
	gasWaves([64, 106], 1.05),
	gasWaves([132, 86], 0.8),
	lightSwitch([308, 62], 1.5),
	cross([334, 88], 17),
	openDoor([412, 216], { width: 80, height: 156, beyond: '#BFE0C8', hinge: 'right', leaf: 28, tone: clothes.teal }),
	shadow([236, 252], 34),
	shadow([330, 254], 28),
	person({ ...cast.grandma, scale: 1.06, at: [236, 250], pose: walking, frontHand: hands }),
	person({ ...cast.girl, scale: 1.26, at: [334, 254], pose: walking, backHand: hands }),
);
