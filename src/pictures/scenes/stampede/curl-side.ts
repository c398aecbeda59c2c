/** From above: a girl who has fallen and cannot get up lies on her side, knees drawn to the chest, a hand behind the head, the arm beside the face. */
import { curledUp } from '../../parts/crowd-poses.ts';
import { cast, person } from '../../parts/person.ts';
import { ellipse, line, place, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ background: '#EBCFA9' },
	[60, 150, 240, 330, 420]
		.map((x) =>
			line(
				[
					[x, -4],
					[x, 280],
				],
				'#D3B27F',
				2.5,
			),
		)
		.join(''),
	rect([-10, 132], 500, 2.5, '#D3B27F'),
	ellipse([246, 150], 150, 62, '#000000', { opacity: 0.14 }),
	place([330, 148], person({ ...cast.girl, legs: 'long', scale: 2.5, at: [0, 0], pose: curledUp }), 1, -90),
);
