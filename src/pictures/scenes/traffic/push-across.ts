/** At a zebra crossing a girl with a fastened helmet has got off and pushes her bicycle across; the man in the light is green. */
import { bicycle, helmetSide } from '../../parts/bike-things.ts';
import { backgrounds, paper, road, stone } from '../../parts/palette.ts';
import { cast, person, skeleton, walking } from '../../parts/person.ts';
import { bush, tree } from '../../parts/outdoors.ts';
import { walkLight } from '../../parts/street-things.ts';
import { path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const girl = {
	...cast.teenGirl,
	hairStyle: 'tail',
	scale: 1.28,
	at: [222, 250],
	pose: walking,
	frontHand: [280, 156],
	backHand: [284, 150],
} as const;
const { head } = skeleton(girl);

export default scene(
	{ background: backgrounds.sky },
	tree([60, 140], 0.86),
	rect([-10, 128], 500, 24, '#E9DCC6'),
	rect([-10, 150], 500, 130, road.main),
	rect([-10, 146], 500, 6, stone.main, { stroke: stone.dark, 'stroke-width': 1.5 }),
	[-10, 64, 138, 212, 286, 360].map((x) => path(`M${x + 46} 156H${x + 82}L${x + 56} 274H${x}Z`, paper)).join(''),
	walkLight([446, 150], 'green', 0.95),
	bush([376, 146], 0.8),
	shadow([232, 254], 90),
	bicycle([248, 254], 1.28),
	person(girl),
	helmetSide(head, 22.4),
);
