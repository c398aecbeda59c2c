/** A student bends over the eyewash and holds an eye open in the running water; another one telephones and stays beside. */
import { room } from '../../parts/building.ts';
import { eyewash, eyewashSign } from '../../parts/lab-furniture.ts';
import { coatTails, goggles } from '../../parts/lab-wear.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, leaning, onPhone, person, skeleton } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const washing = {
	...cast.teenGirl,
	size: 'adult',
	hairStyle: 'tail',
	hair: hairs.black,
	top: clothes.white,
	bottom: clothes.navy,
	sleeves: 'long',
	at: [128, 252],
	pose: { ...leaning, shoulder: [24, -98], tilt: 62 },
	scale: 1.14,
	frontHand: [188, 132],
	backHand: [194, 128],
} as const;
const calling = {
	...cast.teenBoy,
	size: 'adult',
	top: clothes.white,
	bottom: clothes.earth,
	skin: skins.deep,
	sleeves: 'long',
	at: [390, 252],
	pose: onPhone,
	flip: true,
	scale: 1.14,
} as const;
const { mouth, ear } = skeleton(calling);

export default scene(
	{ background: backgrounds.grape },
	room(214, { main: backgrounds.grape, dark: '#CFC3EA' }),
	eyewashSign([216, 92], 1.1),
	shadow([132, 254], 40),
	shadow([216, 254], 34),
	shadow([390, 254], 34),
	eyewash([214, 252], { scale: 1.12 }),
	person(washing),
	coatTails(washing),
	person(calling),
	coatTails(calling),
	goggles(calling),
	phone([ear[0] + 3, ear[1]], 8, 1.4),
	speech([318, 34], [mouth[0] - 8, mouth[1] - 14], '化学品溅到眼睛了', 22),
);
