/** On the sports ground a teacher with the name list counts the pupils, who stand in a line. */
import { nameList } from '../../parts/fire-things.ts';
import { apartment, ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, paper, skins } from '../../parts/palette.ts';
import { cast, person, type PersonOptions, pointing, sitting, standing } from '../../parts/person.ts';
import { curve, mirror, scene } from '../../parts/svg.ts';
import { shadow, wheelchair } from '../../parts/things.ts';

const teacher: PersonOptions = {
	...cast.father,
	top: clothes.blue,
	bottom: clothes.navy,
	glasses: true,
	scale: 1.1,
	at: [70, 254],
	pose: pointing,
	frontHand: [126, 124],
	backHand: [104, 172],
};
const girl: PersonOptions = {
	...cast.girl,
	skin: skins.light,
	top: clothes.red,
	scale: 1.25,
	at: [282, 250],
	pose: standing,
};

export default scene(
	{ background: backgrounds.sky },
	apartment([380, 168], { columns: 5, rows: 3, scale: 0.9 }),
	ground(166),
	curve('M-10 200H490', paper, 3),
	shadow([70, 256], 32),
	...[212, 282, 352, 424].map((x) => shadow([x, 252], 26)),
	nameList([112, 172], 10, 1.05),
	person(teacher),
	person({ ...cast.boy, scale: 1.25, at: [212, 250], pose: standing }),
	person(girl),
	person({ ...cast.deepBoy, top: clothes.green, bottom: clothes.navy, scale: 1.25, at: [352, 250], pose: standing }),
	mirror(424, wheelchair([424, 250], 0.84)),
	person({ ...cast.girl, hairStyle: 'bun', scale: 1.2, at: [424, 250], pose: sitting, flip: true }),
);
