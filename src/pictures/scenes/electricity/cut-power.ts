/** A mother pulls down the main lever in the switch box; a boy holds his little sister back with his arm, away from a wet floor where a fan stands with its cord. */
import { room } from '../../parts/building.ts';
import { spark, switchBox } from '../../parts/electric-things.ts';
import { clothes, metal, wall } from '../../parts/palette.ts';
import { cast, person, standing, standingSide, stopHand } from '../../parts/person.ts';
import { circle, ellipse, line, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const pulling = {
	...standingSide,
	frontArm: [
		[24, -112],
		[42, -128],
	],
} as const;

export default scene(
	{},
	room(208),
	rect([-10, -10], 500, 20, wall.dark),
	ellipse([72, 244], 62, 14, '#8FD3DE', { stroke: '#4FB0C2', 'stroke-width': 2 }),
	line(
		[
			[70, 240],
			[70, 150],
		],
		metal.dark,
		7,
	),
	ellipse([70, 240], 26, 7, metal.dark),
	circle([70, 122], 34, '#E8F1F6', { stroke: metal.dark, 'stroke-width': 3 }),
	...[0, 60, 120].map((turn) =>
		line(
			[
				[70 - 26 * Math.cos((turn * Math.PI) / 180), 122 - 26 * Math.sin((turn * Math.PI) / 180)],
				[70 + 26 * Math.cos((turn * Math.PI) / 180), 122 + 26 * Math.sin((turn * Math.PI) / 180)],
			],
			clothes.blue.main,
			9,
		),
	),
	circle([70, 122], 7, metal.dark),
	spark([116, 226], 1.1),
	spark([30, 224], 0.9),
	switchBox([428, 96], false, 1.1),
	shadow([186, 254], 28),
	shadow([250, 254], 24),
	shadow([372, 254], 34),
	person({ ...cast.boy, scale: 1.4, at: [188, 252], pose: stopHand, flip: true, headView: 'side' }),
	person({ ...cast.smallGirl, scale: 1.3, at: [258, 253], pose: standing, headView: 'side', flip: true }),
	person({ ...cast.mother, scale: 1.16, at: [376, 252], pose: pulling, frontHand: [426, 114] }),
);
