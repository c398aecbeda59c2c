/** A firecracker that did not go off lies far off on the ground; at the house door a small boy points at it and tells his mother, who stays beside him, a bucket of water at her feet. */
import { bucket, firecracker, lantern } from '../../parts/festival-things.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, danger, wall } from '../../parts/palette.ts';
import { cast, person, pointing, skeleton, standing } from '../../parts/person.ts';
import { circle, rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const boy = {
	...cast.smallBoy,
	legs: 'long',
	sleeves: 'long',
	top: clothes.red,
	scale: 1.25,
	at: [346, 254],
	pose: pointing,
	flip: true,
} as const;
const { mouth } = skeleton(boy);

export default scene(
	{ background: backgrounds.sky },
	rect([320, -10], 170, 216, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	ground(204, { main: '#D8CDBE', dark: '#BCAE9B' }),
	lantern([352, -4], 0.7),
	lantern([446, -4], 0.7),
	circle([44, 222], 30, 'none', { stroke: danger.dark, 'stroke-width': 4, 'stroke-dasharray': '10 8' }),
	firecracker([44, 224], 78, 0.8),
	shadow([346, 256], 24),
	shadow([400, 254], 30),
	person(boy),
	person({ ...cast.mother, scale: 1.02, at: [402, 252], pose: standing, headView: 'side', flip: true }),
	bucket([450, 254], 0.7),
	speech([196, 62], [mouth[0] - 6, mouth[1] - 10], ['妈妈，', '这个没响'], 24),
);
