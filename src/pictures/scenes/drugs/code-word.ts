/** On a telephone a pupil sends the agreed word; the mother answers that she comes; in the street she already walks towards the pupil. */
import { ground, house } from '../../parts/outdoors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, standingSide, walking } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { chatBubble, phone, phoneScreen, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.sky },
	ground(206, { main: '#D9CDBF', dark: '#B5A48F' }),
	house([418, 208], 0.84),
	phoneScreen([30, 8], 206, 254),
	chatBubble([58, 52], 164, { mine: true, words: '数学本忘带了' }),
	chatBubble([46, 104], 150, { words: '我马上来接你' }),
	chatBubble([118, 156], 104, { mine: true, words: '门口等' }),
	shadow([284, 252], 30),
	shadow([410, 252], 32),
	person({
		...cast.teenBoy,
		top: clothes.orange,
		scale: 1.2,
		at: [284, 250],
		pose: standingSide,
		frontHand: [318, 170],
		lookDown: false,
	}),
	phone([322, 164], 12, 1.4),
	person({ ...cast.mother, scale: 1.06, at: [408, 250], pose: walking, flip: true }),
);
