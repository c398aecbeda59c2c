/** At night a boy and his grandmother stand in the yard with blankets, the house door open behind them; the boy calls 120. */
import { blanket, flue, wisps } from '../../parts/heating-things.ts';
import { backgrounds, clothes, paper, stone, trunk, wall } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, standing } from '../../parts/person.ts';
import { ground } from '../../parts/outdoors.ts';
import { circle, path, rect, scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const boy = {
	...cast.boy,
	top: clothes.blue,
	sleeves: 'long',
	scale: 1.38,
	at: [394, 252],
	pose: onPhone,
	flip: true,
} as const;
const { ear, mouth } = skeleton(boy);
const grandma = { ...cast.grandma, scale: 1.12, at: [284, 250], pose: standing, headView: 'side' } as const;

export default scene(
	{ background: backgrounds.night },
	circle([446, 34], 15, '#F6E9B0'),
	ground(206, { main: '#7F8F86', dark: '#5C6C64' }),
	flue(
		[
			[48, 98],
			[48, 44],
		],
		13,
	),
	wisps([46, 40], 0.8),
	rect([14, 92], 186, 118, wall.main, { stroke: wall.dark, 'stroke-width': 2 }),
	path('M-6 96L106 34L220 96Z', clothes.earth.main, { stroke: clothes.earth.dark, 'stroke-width': 3 }),
	rect([32, 124], 52, 44, '#FFE9A8', { stroke: trunk.main, 'stroke-width': 5 }),
	rect([114, 118], 56, 92, '#FFE9A8', { stroke: trunk.main, 'stroke-width': 5 }),
	path('M170 118L204 108V222L170 210Z', clothes.earth.main, { stroke: clothes.earth.dark, 'stroke-width': 2.5 }),
	circle([196, 166], 3.5, paper, { stroke: stone.dark, 'stroke-width': 1.5 }),
	shadow([284, 252], 34),
	shadow([394, 254], 34),
	person(grandma),
	blanket(skeleton(grandma), 1.12, clothes.red),
	person(boy),
	phone([ear[0] + 2, ear[1] - 4], -8, 1.25),
	speech([282, 36], [mouth[0] - 8, mouth[1] - 12], '喂，120 吗？', 24),
);
