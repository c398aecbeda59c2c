/** A snowy village by a frozen pond: a grandfather and a girl in hat and scarf stay on the path; a sign stands at the ice, the chimney of the house smokes. */
import { house } from '../../parts/outdoors.ts';
import { clothes, hairs, ice, stone } from '../../parts/palette.ts';
import { cast, person, skeleton, standing } from '../../parts/person.ts';
import { ellipse, type Point, rect, scene } from '../../parts/svg.ts';
import { notice, shadow } from '../../parts/things.ts';
import { mittens, scarf, snowfall, snowGround, woolHat } from '../../parts/winter-street.ts';

const held: Point = [190, 192];
const girl = {
	...cast.smallGirl,
	bottom: clothes.teal,
	legs: 'long',
	top: clothes.orange,
	sleeves: 'long',
	shoes: clothes.earth,
	scale: 1.5,
	at: [232, 250] as Point,
	pose: standing,
	frontHand: held,
} as const;
const grandfather = {
	...cast.father,
	top: clothes.green,
	hair: hairs.grey,
	sleeves: 'long',
	glasses: true,
	scale: 1.15,
	at: [140, 250] as Point,
	pose: standing,
	backHand: held,
} as const;
const [g, o] = [skeleton(girl), skeleton(grandfather)];

export default scene(
	{ background: '#D3E2EC' },
	snowGround(166),
	rect([108, 22], 17, 40, stone.main, { stroke: stone.dark, 'stroke-width': 2.5 }),
	ellipse([128, 12], 16, 9, '#F4F7FA', { opacity: 0.9 }) + ellipse([150, 4], 20, 10, '#F4F7FA', { opacity: 0.8 }),
	house([86, 174], 1.2),
	ellipse([420, 226], 104, 34, ice.main, { stroke: ice.dark, 'stroke-width': 3 }),
	notice([372, 206], ['薄冰危险'], { posts: 54 }),
	snowfall(0, 480, 4, 150),
	shadow([140, 252], 34) + shadow([232, 252], 30),
	person(grandfather),
	scarf(o, 1.1, clothes.navy),
	person(girl),
	scarf(g, 1.25, clothes.green),
	woolHat(g.head, 16.5 * 1.5 * 0.95, clothes.red),
	mittens(g, 9, clothes.blue),
);
