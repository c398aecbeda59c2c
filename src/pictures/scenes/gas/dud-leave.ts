/** A firecracker that did not go off lies on the ground; a small boy keeps far from it with his hands at his sides and calls his mother, who comes with a bucket. */
import { bucket, firecracker, lantern } from '../../parts/festival-things.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, danger, wall } from '../../parts/palette.ts';
import { cast, person, pointing, skeleton, walking } from '../../parts/person.ts';
import { circle, rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const boy = {
	...cast.smallBoy,
	legs: 'long',
	sleeves: 'long',
	top: clothes.red,
	scale: 1.6,
	at: [278, 254],
	pose: pointing,
	flip: true,
} as const;
const { mouth } = skeleton(boy);

export default scene(
	{ background: backgrounds.sky },
	rect([300, -10], 190, 216, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	ground(204, { main: '#D8CDBE', dark: '#BCAE9B' }),
	lantern([340, -4], 0.8),
	lantern([440, -4], 0.8),
	circle([72, 226], 40, 'none', { stroke: danger.dark, 'stroke-width': 4, 'stroke-dasharray': '10 8' }),
	firecracker([72, 228], 78, 1.1),
	shadow([278, 256], 30),
	shadow([400, 254], 34),
	person(boy),
	person({ ...cast.mother, scale: 1.12, at: [400, 252], pose: walking, flip: true, frontHand: [366, 190] }),
	bucket([362, 232], 0.72),
	speech([168, 54], [mouth[0] - 6, mouth[1] - 10], ['妈妈，', '这个没响'], 24),
);
