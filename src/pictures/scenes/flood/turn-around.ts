/** Heavy rain: the road under the bridge is full of brown water; two pupils stop before it and turn back, an arrow points to the high ground. */
import { rain, underpass } from '../../parts/flood-things.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, ink, right, road, stone } from '../../parts/palette.ts';
import { cast, person, stopHand, walking } from '../../parts/person.ts';
import { curve, line, path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const girl = {
	...cast.teenGirl,
	scale: 1.06,
	at: [118, 252],
	pose: walking,
	flip: true,
	backpack: clothes.red,
} as const;
const hand = [84, 152] as const;

export default scene(
	{ background: '#D5E3EA' },
	rect([-10, 176], 500, 110, road.main),
	rect([-10, 174], 500, 5, stone.dark),
	path('M-10 206L200 206L160 280H-10Z', backgrounds.room),
	underpass([364, 212], 1.12),
	path('M256 205L472 205L500 280H216Z', '#C9A77C', { stroke: '#8A6740', 'stroke-width': 2 }),
	curve('M290 232q12 -8 24 0q12 8 24 0M372 248q12 -8 24 0q12 8 24 0M250 258q10 -7 20 0', '#FFFDF8', 3),
	rain(0, 250, 4, 60),
	shadow([118, 254], 32),
	shadow([200, 256], 32),
	person({ ...girl, frontHand: hand }),
	line([hand, [80, 66]], ink, 3.5),
	path('M22 84C28 40 130 40 138 84C118 72 100 72 80 84C60 72 42 72 22 84Z', clothes.teal.main, {
		stroke: clothes.teal.dark,
		'stroke-width': 2.5,
		'stroke-linejoin': 'round',
	}),
	person({ ...cast.teenBoy, scale: 1.06, at: [200, 254], pose: stopHand }),
	arrow(
		[
			[66, 232],
			[24, 232],
		],
		right.dark,
		9,
	),
);
