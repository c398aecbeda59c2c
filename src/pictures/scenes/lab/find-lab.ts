/** A laboratory for finding dangers: boxes before the eyewash, milk tea and a bottle without a label on the bench, an open waste drum, a gas cylinder that stands free, a student in sandals; the chained cylinder, the shut hood and the one with coat and goggles are as they should be. */
import { room } from '../../parts/building.ts';
import { bench, eyewash, eyewashSign, fumeHood } from '../../parts/lab-furniture.ts';
import { flask, gasCylinder, milkTea, reagentBottle, wasteDrum } from '../../parts/lab-things.ts';
import { coatTails, goggles } from '../../parts/lab-wear.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { place, scene } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

const wall = { main: backgrounds.grape, dark: '#CFC3EA' };
const careful = {
	...cast.teenGirl,
	size: 'adult',
	hairStyle: 'bun',
	hair: hairs.black,
	top: clothes.white,
	bottom: clothes.navy,
	sleeves: 'long',
	shoes: clothes.grey,
	at: [442, 288],
	pose: standing,
	scale: 0.9,
} as const;

export default scene(
	{ height: 300, background: backgrounds.grape },
	room(196, wall),
	place([92, 204], fumeHood([0, 0], { sash: 6, inside: flask([0, 0], clothes.teal, 0.9) }), 0.82),
	gasCylinder([214, 202], { tone: clothes.teal, chained: true }),
	gasCylinder([278, 208], { tone: clothes.blue, scale: 1.05 }),
	eyewashSign([364, 56], 0.9),
	place([364, 206], eyewash([0, 0], { running: false }), 1.02),
	box([350, 250], 60, 50),
	box([396, 252], 40, 36),
	bench([104, 290], 196, 62),
	milkTea([42, 226], 1.15),
	reagentBottle([106, 226], { tone: clothes.earth, scale: 1.25 }),
	reagentBottle([160, 226], { tone: clothes.earth, label: '#FFFDF8', scale: 1.25 }),
	wasteDrum([236, 292], { open: true, scale: 0.92 }),
	shadow([442, 290], 30),
	person(careful),
	coatTails(careful),
	goggles(careful),
	shadow([298, 292], 26),
	person({
		...cast.teenBoy,
		size: 'adult',
		top: clothes.orange,
		bottom: clothes.grey,
		legs: 'shorts',
		shoes: 'bare',
		skin: skins.tan,
		at: [298, 290],
		pose: standing,
		scale: 0.84,
	}),
);
