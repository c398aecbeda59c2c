/** Two pictures: a child and the grandmother smile, hand in hand; a child does not want the cheek to be pinched, steps back and holds up the palm. */
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, leaning, person, skeleton, standing, stopHand } from '../../parts/person.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const refusing = {
	...cast.smallBoy,
	size: 'child',
	scale: 1.24,
	at: [428, 250],
	pose: stopHand,
	flip: true,
	frontHand: [392, 162],
} as const;
const { mouth } = skeleton(refusing);

export default scene(
	{ background: backgrounds.grape },
	rect([240, -10], 250, 290, '#FFF4DB'),
	rect([-10, 214], 500, 70, '#EBCFA9'),
	line(
		[
			[240, -4],
			[240, 274],
		],
		'#CFC3EA',
		6,
	),
	shadow([84, 250], 34),
	shadow([160, 252], 28),
	person({
		...cast.grandma,
		scale: 1.06,
		at: [82, 248],
		pose: standing,
		backHand: [122, 186],
		headView: 'side',
		smile: true,
	}),
	person({
		...cast.girl,
		scale: 1.3,
		at: [162, 250],
		pose: standing,
		frontHand: [122, 188],
		headView: 'side',
		flip: true,
		smile: true,
	}),
	shadow([300, 252], 34),
	shadow([428, 252], 28),
	person({
		...cast.mother,
		hair: hairs.brown,
		skin: skins.tan,
		top: clothes.teal,
		bottom: clothes.earth,
		scale: 1.04,
		at: [288, 250],
		pose: leaning,
		frontHand: [344, 168],
		backHand: [340, 180],
	}),
	person(refusing),
	speech([398, 44], [mouth[0] - 8, mouth[1] - 16], '我不喜欢', 22),
);
