/** A child and the grandfather set the telephone together: minors mode on, time and money limits, strangers kept out. */
import { room, sofa } from '../../parts/building.ts';
import { tick } from '../../parts/marks.ts';
import { backgrounds, clothes, hairs, right, skins } from '../../parts/palette.ts';
import { cast, person, sitting } from '../../parts/person.ts';
import { screenBar } from '../../parts/screens.ts';
import { scene, text } from '../../parts/svg.ts';
import { phone, phoneScreen, shadow } from '../../parts/things.ts';

const rows: readonly (readonly [number, string])[] = [
	[98, '多长时间'],
	[144, '能花多少'],
	[190, '屏蔽陌生人'],
];

export default scene(
	{ background: backgrounds.earth },
	room(212),
	sofa([356, 252], 212, clothes.green),
	shadow([300, 254], 34),
	shadow([410, 254], 34),
	person({
		...cast.smallBoy,
		size: 'child',
		scale: 1.16,
		at: [306, 256],
		pose: { ...sitting, tilt: 16 },
		frontHand: [342, 186],
		lookDown: true,
	}),
	person({
		size: 'adult',
		scale: 1,
		top: clothes.blue,
		bottom: clothes.grey,
		hair: hairs.grey,
		skin: skins.tan,
		sleeves: 'long',
		glasses: true,
		at: [414, 256],
		pose: { ...sitting, tilt: 16 },
		flip: true,
		frontHand: [362, 188],
		lookDown: true,
	}),
	phone([352, 178], 0, 1.7),
	phoneScreen([34, 8], 186, 254),
	screenBar([127, 48], '未成年人模式', 146, right),
	...rows.flatMap(([y, words]) => [text([112, y + 7], words, 21), tick([192, y], 13)]),
);
