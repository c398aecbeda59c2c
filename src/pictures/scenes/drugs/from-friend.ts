/** Between the houses an older boy whom the children know holds out a small bag without a word on it; the girl shows her palm, her friend has her by the hand and is already turning to go. */
import { snackBag } from '../../parts/food-things.ts';
import { apartment, ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide, stopHand, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const girl = {
	...cast.girl,
	scale: 1.3,
	at: [224, 252],
	pose: stopHand,
	backpack: clothes.red,
	backHand: [180, 186],
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{ background: backgrounds.sky },
	ground(208, { main: '#D9CDBF', dark: '#B5A48F' }),
	apartment([58, 208], { columns: 3, rows: 4, scale: 0.9 }),
	shadow([142, 254], 28),
	shadow([224, 254], 28),
	shadow([352, 254], 30),
	person({
		...cast.deepBoy,
		top: clothes.green,
		legs: 'long',
		bottom: clothes.navy,
		scale: 1.25,
		at: [142, 252],
		pose: walking,
		flip: true,
		backHand: [180, 186],
	}),
	person(girl),
	person({
		...cast.teenBoy,
		hair: hairs.black,
		top: clothes.orange,
		scale: 1.24,
		at: [352, 252],
		pose: standingSide,
		flip: true,
		frontHand: [306, 168],
	}),
	snackBag([302, 190], { scale: 0.62, label: false }),
	speech([250, 36], [mouth[0] + 14, mouth[1] - 12], '谢谢，我不要', 22),
);
