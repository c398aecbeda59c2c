/** Behind the school a boy holds out a small electric cigarette; a girl shows her palm, has turned to go, and a friend waits for her. */
import { apartment, ground, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, ink, metal, skins } from '../../parts/palette.ts';
import { cast, person, skeleton, standingSide, stopHand, waving } from '../../parts/person.ts';
import { place, rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const girl = {
	...cast.teenGirl,
	scale: 1.28,
	at: [228, 250],
	pose: stopHand,
	flip: true,
	frontHand: [178, 152],
	backpack: clothes.red,
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{ background: backgrounds.earth },
	ground(206, { main: '#D9CDBF', dark: '#B5A48F' }),
	apartment([420, 206], { columns: 3, rows: 4, scale: 0.86 }),
	tree([34, 210], 0.86),
	shadow([98, 252], 32),
	shadow([228, 252], 32),
	shadow([366, 236], 24),
	person({
		...cast.teenBoy,
		hair: hairs.black,
		skin: skins.light,
		top: clothes.grey,
		bottom: clothes.navy,
		scale: 1.28,
		at: [96, 250],
		pose: standingSide,
		frontHand: [142, 166],
	}),
	place(
		[150, 160],
		rect([-4, -13], 8, 26, metal.main, { rx: 3, stroke: ink, 'stroke-width': 2 }) +
			rect([-3, -18], 6, 6, ink, { rx: 2 }),
		1,
		34,
	),
	person(girl),
	person({
		...cast.deepBoy,
		size: 'teen',
		legs: 'long',
		bottom: clothes.navy,
		scale: 1.02,
		at: [366, 234],
		pose: waving,
		flip: true,
	}),
	speech([356, 40], [mouth[0] + 22, mouth[1] - 16], '我不要，我走了', 22),
);
