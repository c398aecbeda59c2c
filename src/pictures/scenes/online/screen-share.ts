/** A telephone that shares its screen: the code that has just come in stands at the same time on the screen of a stranger far away. */
import { room } from '../../parts/building.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, danger, hairs, skins } from '../../parts/palette.ts';
import { person } from '../../parts/person.ts';
import { chairBack, tableTop } from '../../parts/school-furniture.ts';
import { sittingBack } from '../../parts/school-poses.ts';
import { codeCard, monitor, screenBar, textLines } from '../../parts/screens.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { phoneScreen, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.earth },
	room(222, { main: backgrounds.earth, dark: '#DCC8B8' }),
	rect([262, -10], 230, 290, '#5B6670'),
	rect([262, 222], 230, 60, '#454F57'),
	line(
		[
			[262, -4],
			[262, 274],
		],
		'#2B3339',
		4,
	),
	phoneScreen([58, 10], 150, 250),
	screenBar([133, 48], '正在共享', 118),
	textLines([80, 84], 104, 2),
	codeCard([133, 142], '验证码', 1.06),
	textLines([80, 196], 104, 3),
	tableTop([366, 248], { width: 190, height: 60, depth: 14 }),
	monitor([366, 182], {
		width: 172,
		height: 116,
		shown: screenBar([0, -36], '正在共享', 110) + codeCard([0, 16], '验证码', 0.92),
	}),
	shadow([432, 264], 30),
	person({
		size: 'adult',
		top: clothes.grey,
		bottom: clothes.navy,
		hair: hairs.black,
		skin: skins.tan,
		sleeves: 'long',
		at: [432, 262],
		pose: sittingBack,
		scale: 0.92,
	}),
	chairBack([432, 262], clothes.navy, 70),
	arrow(
		[
			[206, 142],
			[274, 114],
		],
		danger.dark,
		7,
	),
);
