/** A street after snow for finding dangers: icicles over the shop door, a tree heavy with snow, ice on the steps, a bicycle on the ice, a child behind a parked car; a swept path with sand and a handrail are safe. */
import { car } from '../../parts/flood-things.ts';
import { clothes, glass, ink, metal, sand, stone, trunk, wall } from '../../parts/palette.ts';
import { cast, person, skeleton, standing } from '../../parts/person.ts';
import { circle, line, path, type Point, rect, scene } from '../../parts/svg.ts';
import { bicycle, icePatch, icicles, snowGround, snowyTree, woolHat } from '../../parts/winter-street.ts';

const child = {
	...cast.smallGirl,
	legs: 'long',
	sleeves: 'long',
	scale: 0.86,
	at: [322, 246] as Point,
	pose: standing,
} as const;
const s = skeleton(child);
const grit = Array.from({ length: 26 }, (_, i): Point => [186 + ((i * 37) % 84), 232 + ((i * 23) % 60)]);

export default scene(
	{ height: 300, background: '#D3E2EC' },
	snowGround(176),
	rect([16, 36], 158, 142, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	path('M6 44C20 24 60 28 96 26C140 24 176 28 184 44Z', '#FFFDF8', { stroke: stone.main, 'stroke-width': 2 }),
	icicles(12, 178, 44, 38),
	rect([34, 92], 44, 40, glass.main, { stroke: trunk.main, 'stroke-width': 4 }),
	rect([106, 90], 46, 88, clothes.teal.main, { stroke: clothes.teal.dark, 'stroke-width': 3 }),
	circle([144, 136], 3, ink),
	path('M90 178H170V190H182V202H194V214H66V202H78V190H90Z', stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	icePatch([124, 207], 50, 8),
	line(
		[
			[62, 214],
			[62, 174],
			[86, 140],
			[86, 178],
		],
		metal.dark,
		6,
	),
	snowyTree([268, 178], 1.05),
	path('M196 222L262 222L292 300H166Z', sand.main, { stroke: sand.dark, 'stroke-width': 2 }),
	...grit.map((at) => circle(at, 2.2, sand.dark)),
	rect([296, 226], 200, 84, '#B9C4CD'),
	person(child),
	woolHat(s.head, 15.5 * 0.86, clothes.blue),
	car([404, 254], clothes.orange, 1),
	icePatch([88, 282], 72, 12),
	bicycle([86, 282], 0.86),
);
