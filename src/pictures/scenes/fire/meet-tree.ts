/** Out of the house, the family meets under the big tree; the mother counts: one, two, three, four. */
import { smokeCloud } from '../../parts/building.ts';
import { badge } from '../../parts/marks.ts';
import { ground, house, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, right, skins } from '../../parts/palette.ts';
import { cast, person, type PersonOptions, pointing, sitting, skeleton, standing } from '../../parts/person.ts';
import { mirror, scene } from '../../parts/svg.ts';
import { shadow, wheelchair } from '../../parts/things.ts';

const mother: PersonOptions = { ...cast.mother, at: [70, 254], pose: pointing, frontHand: [116, 158] };
const girl: PersonOptions = { ...cast.smallGirl, scale: 1.35, at: [150, 256], pose: standing };
const grandpa: PersonOptions = {
	size: 'adult',
	skin: skins.light,
	hair: hairs.grey,
	top: clothes.teal,
	bottom: clothes.grey,
	sleeves: 'long',
	glasses: true,
	at: [252, 252],
	pose: standing,
};
const boy: PersonOptions = { ...cast.boy, top: clothes.yellow, scale: 1.2, at: [328, 256], pose: sitting, flip: true };
const count = (who: PersonOptions, index: number): string => {
	const [x, y] = skeleton(who).head;
	return badge([x, y - 45], index + 1, right.dark, 15);
};

export default scene(
	{ background: backgrounds.sky },
	ground(206),
	house([424, 208], 0.76),
	smokeCloud([412, 100], 0.7),
	tree([200, 240], 1.6),
	...[mother, girl, grandpa, boy].map(({ at }) => shadow([at[0], at[1] + 2], 28)),
	person(mother),
	person(grandpa),
	person(girl),
	mirror(328, wheelchair([328, 256], 0.84)),
	person(boy),
	...[mother, girl, grandpa, boy].map(count),
);
