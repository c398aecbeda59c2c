/** A frozen pond for finding dangers: a foot on the ice, footprints, a ball, a dog, a fishing hole, cracks, an edge under snow; a bridge and a child who calls from the path are safe. */
import { hills } from '../../parts/outdoors.ts';
import { clothes, ice } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, standingSide, walking } from '../../parts/person.ts';
import { ellipse, path, scene } from '../../parts/svg.ts';
import { phone, shadow } from '../../parts/things.ts';
import { crack } from '../../parts/water.ts';
import { ball } from '../../parts/waterside.ts';
import { bareTree, bridge, dog, fishingHole, footprints, reeds } from '../../parts/winter-pond.ts';

const snow = { main: '#FFFFFF', dark: '#9DB4C2' };
const bank = 'M-10 178H84C120 180 118 226 160 236C250 252 330 246 490 252V310H-10Z';
const testing = {
	...standingSide,
	frontLeg: [
		[20, -42],
		[46, -8],
	],
	backLeg: [
		[2, -38],
		[0, -5],
	],
	tilt: 22,
} as const;

const caller = { ...cast.girl, sleeves: 'long', top: clothes.grape, at: [210, 290], pose: onPhone } as const;
const { ear } = skeleton(caller);

export default scene(
	{ height: 300, background: '#DCEAF3' },
	hills(84, { main: '#C9D8E2', dark: '#B3C8D5' }),
	path('M-10 84H490V110H-10Z', snow.main, { stroke: snow.dark, 'stroke-width': 1.5 }),
	path('M-10 104H490V310H-10Z', '#CFE3EE', { stroke: ice.dark, 'stroke-width': 2 }),
	bareTree([40, 104], 0.8),
	bridge([300, 104], 486, 26),
	person({ ...cast.aunt, size: 'adult', scale: 0.5, at: [396, 90], pose: walking }),
	footprints([300, 246], [276, 116], 11, '#7FA3B8'),
	fishingHole([222, 130], 26),
	dog([146, 180], 0.9),
	ball([352, 150], 12),
	crack([350, 202], 40),
	path(bank, snow.main, { stroke: snow.dark, 'stroke-width': 2 }),
	path('M376 262C372 226 396 214 420 222C440 204 486 210 492 236V270Z', snow.main),
	reeds([412, 232], 0.8),
	reeds([458, 226], 0.7),
	ellipse([60, 208], 26, 4, '#000000', { opacity: 0.15 }),
	person({ ...cast.boy, sleeves: 'long', scale: 1.05, at: [70, 206], pose: testing }),
	shadow([212, 292], 24),
	person(caller),
	phone([ear[0] - 1, ear[1] - 4], 8, 1.1),
);
