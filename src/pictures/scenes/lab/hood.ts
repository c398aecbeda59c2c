/** A fume hood cut open from the side: the sash hangs between the student's face and the flask, only the gloved hands are inside, the flask stands well behind the opening. */
import { room } from '../../parts/building.ts';
import { hoodFromSide } from '../../parts/lab-furniture.ts';
import { flask } from '../../parts/lab-things.ts';
import { coatTails, goggles } from '../../parts/lab-wear.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, hairs, right, skins } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { circle, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const student = {
	...cast.teenGirl,
	size: 'adult',
	hairStyle: 'bun',
	hair: hairs.black,
	skin: skins.tan,
	top: clothes.white,
	bottom: clothes.navy,
	sleeves: 'long',
	shoes: clothes.grey,
	at: [196, 256],
	pose: { ...standingSide, tilt: 8 },
	scale: 1.2,
	frontHand: [270, 156],
	backHand: [276, 148],
} as const;
const glove = { stroke: clothes.blue.dark, 'stroke-width': 2 } as const;

export default scene(
	{ background: backgrounds.grape },
	room(218, { main: backgrounds.grape, dark: '#CFC3EA' }),
	hoodFromSide([238, 258], { sash: 44, inside: flask([104, 0], clothes.grape, 1.2) }),
	circle([276, 148], 8, clothes.blue.dark, glove),
	shadow([196, 258], 38),
	person(student),
	coatTails(student),
	goggles(student),
	circle([270, 156], 8.5, clothes.blue.main, glove),
	arrow(
		[
			[270, 62],
			[270, 100],
		],
		right.dark,
		6,
	),
);
