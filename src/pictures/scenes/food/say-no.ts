/** Outside the school gate somebody the boy does not know holds out a snack and a drink; the boy keeps his palm up: no, thank you. His friend turns to walk on. */
import { milkCarton, snackBag } from '../../parts/food-things.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, standingSide, stopHand, walking } from '../../parts/person.ts';
import { bush, ground, tree } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.sky },
	ground(214),
	tree([440, 226], 1.1),
	bush([44, 224], 0.8),
	shadow([340, 256], 30),
	shadow([206, 256], 28),
	shadow([86, 256], 26),
	person({
		size: 'adult',
		skin: skins.tan,
		hair: hairs.brown,
		top: clothes.grey,
		bottom: clothes.earth,
		sleeves: 'long',
		scale: 1.12,
		at: [340, 254],
		pose: standingSide,
		flip: true,
		frontHand: [298, 158],
		backHand: [300, 132],
	}),
	snackBag([292, 182], { scale: 0.72, label: false }),
	milkCarton([296, 134], { scale: 0.6 }),
	person({ ...cast.boy, scale: 1.45, at: [206, 254], pose: stopHand, backpack: clothes.blue }),
	person({ ...cast.girl, scale: 1.4, at: [86, 254], pose: walking, flip: true, backpack: clothes.red }),
	speech([176, 42], [222, 96], '谢谢，我不要。', 22),
);
