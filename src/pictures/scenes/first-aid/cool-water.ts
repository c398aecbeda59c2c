/** At the wash basin a boy holds his hand under the running tap; the grandmother stands beside him with a hand at his back and says to go on; a clock hangs on the wall. */
import { room } from '../../parts/building.ts';
import { basin } from '../../parts/health-things.ts';
import { cast, person, skeleton, standingSide } from '../../parts/person.ts';
import { rect, scene } from '../../parts/svg.ts';
import { clock, shadow, speech } from '../../parts/things.ts';

const grandma = {
	...cast.grandma,
	scale: 1.12,
	at: [132, 254],
	pose: standingSide,
	frontHand: [200, 152],
} as const;
const { mouth } = skeleton(grandma);

export default scene(
	{},
	room(214, { main: '#E3F1F4', dark: '#B6CFD6' }),
	[0, 60, 120, 180, 240, 300, 360, 420, 480].map((x) => rect([x, 96], 2, 112, '#C5DCE2')).join(''),
	[96, 152].map((y) => rect([-10, y], 500, 2, '#C5DCE2')).join(''),
	clock([418, 60], 34, 4, 20),
	shadow([132, 256], 32),
	shadow([224, 256], 28),
	shadow([310, 256], 30),
	person({
		...cast.smallBoy,
		size: 'child',
		scale: 1.5,
		at: [222, 254],
		pose: { ...standingSide, tilt: 10 },
		lookDown: true,
		frontHand: [300, 148],
		backHand: [268, 160],
	}),
	basin([310, 254], { high: 74, scale: 1.25 }),
	person(grandma),
	speech([210, 36], [mouth[0] + 12, mouth[1] - 12], '再冲一会儿', 24),
);
