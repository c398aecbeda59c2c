/** A game chat: a stranger offers coins for a picture; the child has taken the hand away and shows the telephone to an adult. */
import { room } from '../../parts/building.ts';
import { backgrounds, right } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { button } from '../../parts/screens.ts';
import { place, scene } from '../../parts/svg.ts';
import { chatBubble, phoneScreen, shadow } from '../../parts/things.ts';

const people = [
	shadow([236, 194], 22),
	shadow([296, 194], 26),
	person({
		...cast.father,
		at: [298, 194],
		pose: { ...standingSide, tilt: 12 },
		flip: true,
		frontHand: [256, 128],
		lookDown: true,
	}),
	person({
		...cast.girl,
		glasses: true,
		at: [236, 194],
		pose: standingSide,
		flip: true,
		frontHand: [204, 142],
		backHand: [208, 150],
	}),
];

export default scene(
	{ background: backgrounds.earth },
	room(226, { main: backgrounds.earth, dark: '#DCC8B8' }),
	phoneScreen([34, 8], 214, 254),
	chatBubble([50, 38], 132, { words: '送你游戏币' }),
	chatBubble([50, 82], 150, { sharp: true, words: '发张照片给我' }),
	chatBubble([50, 126], 150, { sharp: true, words: '别告诉大人' }),
	button([141, 208], '拿给大人看', { main: right.main, dark: right.dark }, 22),
	place([-20, 0], people.join(''), 1.34),
);
