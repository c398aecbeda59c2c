/** A kite hangs in the wires beside a steel tower, its string dangling; two children walk away from it, their father telephones far off. */
import { kite, tower } from '../../parts/electric-things.ts';
import { arrow } from '../../parts/marks.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, grass, ink, right } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, walking } from '../../parts/person.ts';
import { curve, scene } from '../../parts/svg.ts';
import { phone, shadow } from '../../parts/things.ts';

const father = { ...cast.father, scale: 1.04, at: [432, 250], pose: onPhone, flip: true } as const;
const { ear } = skeleton(father);

export default scene(
	{ background: backgrounds.sky },
	ground(200, grass),
	tower([66, 210], 186),
	curve('M22 64Q-4 74 -14 78M110 64C200 92 340 86 492 44M102 38C200 64 340 58 492 18', ink, 3),
	kite([176, 92], 24, 1.05),
	curve('M178 96C186 130 168 150 176 186', '#7C8791', 2),
	arrow(
		[
			[206, 232],
			[246, 232],
		],
		right.dark,
		8,
	),
	shadow([284, 254], 26),
	shadow([346, 254], 26),
	person({ ...cast.girl, scale: 1.22, at: [284, 252], pose: walking }),
	person({ ...cast.boy, scale: 1.24, at: [346, 252], pose: walking }),
	shadow([432, 252], 30),
	person(father),
	phone([ear[0] + 2, ear[1] - 4], -8, 1.2),
);
