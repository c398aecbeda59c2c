/** Children eat together and keep a chair free for a child who comes with a tray. */
import { room, windowFrame } from '../../parts/building.ts';
import { backgrounds, clothes, skins } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { bowl, tray } from '../../parts/home-things.ts';
import { chairBack, tableTop } from '../../parts/school-furniture.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const people = [
	chairBack([62, 168]),
	chairBack([134, 168]),
	chairBack([196, 172], clothes.green, 66),
	person({ ...cast.smallBoy, size: 'child', at: [62, 168], pose: sittingFront, headView: 'side' }),
	person({
		...cast.girl,
		hair: { main: '#6741B8', dark: '#452A85' },
		hairStyle: 'scarf',
		at: [134, 168],
		pose: sittingFront,
		headView: 'side',
		backHand: [181, 110],
	}),
	tableTop([97, 178], { width: 152, height: 38, depth: 14 }),
	bowl([62, 133], clothes.blue),
	bowl([134, 133], clothes.red),
	shadow([284, 178], 22),
	person({
		...cast.boy,
		skin: skins.deep,
		at: [284, 178],
		pose: standingSide,
		flip: true,
		frontHand: [266, 124],
		backHand: [250, 124],
	}),
	tray([256, 122], 0.95),
];

export default scene(
	{ background: backgrounds.leaf },
	room(206),
	windowFrame([110, 46], { width: 110, height: 60 }),
	windowFrame([300, 46], { width: 110, height: 60 }),
	place([0, 0], people.join(''), 1.4),
);
