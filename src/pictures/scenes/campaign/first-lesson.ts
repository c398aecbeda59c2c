/** A teacher and children look at three safety rules on the blackboard: get out, call people, tell. */
import { blackboard, desk, room } from '../../parts/building.ts';
import { clothes, hairs, ink, paper, skins } from '../../parts/palette.ts';
import { cast, person, type PersonOptions, pointing } from '../../parts/person.ts';
import { sittingBack } from '../../parts/school-poses.ts';
import { chairBack } from '../../parts/school-furniture.ts';
import { line, path, place, rect, scene, text } from '../../parts/svg.ts';
import { flame, ringBuoy } from '../../parts/things.ts';

const bubble =
	path('M-24 -20H24V12H4L-8 24V12H-24Z', paper, { stroke: ink, 'stroke-width': 2, 'stroke-linejoin': 'round' }) +
	line(
		[
			[-14, -10],
			[14, -10],
		],
		ink,
		3,
	) +
	line(
		[
			[-14, 0],
			[6, 0],
		],
		ink,
		3,
	);
const rule = (x: number, icon: string, words: string): string =>
	rect([x - 36, 26], 72, 62, paper, { rx: 8 }) + place([x, 57], icon) + text([x, 114], words, 22, paper);
const pupil = (x: number, looks: Partial<PersonOptions>): string =>
	desk([x, 192], 88, 46) +
	person({ ...cast.boy, ...looks, at: [x, 201], pose: sittingBack }) +
	chairBack([x, 201], clothes.blue, 47);

export default scene(
	{},
	room(188),
	blackboard([140, 14], 322, 112),
	rule(198, flame([0, 26], 0.95), '出去') + rule(300, ringBuoy([0, 0], 26), '喊人') + rule(406, bubble, '说出来'),
	person({ ...cast.teacher, at: [78, 208], pose: pointing, frontHand: [126, 96] }),
	place(
		[0, 0],
		[
			pupil(132, { ...cast.girl }),
			pupil(224, { top: clothes.orange, hair: hairs.brown }),
			pupil(316, { top: clothes.white, skin: skins.deep, hairStyle: 'bun' }),
		].join(''),
		1.3,
	),
);
