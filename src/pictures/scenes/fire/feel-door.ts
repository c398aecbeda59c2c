/** A child stands at a closed door and feels it with the back of the hand; wisps of smoke come through the gap. */
import { door, room, smokeAtGap } from '../../parts/building.ts';
import { backOfHand } from '../../parts/back-of-hand.ts';
import { backgrounds, clothes, ink, paper, skins } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { line, scene } from '../../parts/svg.ts';
import { lens, shadow } from '../../parts/things.ts';

const size = { width: 108, height: 184 };

export default scene(
	{ background: backgrounds.fire },
	room(226),
	door([214, 226], { ...size, handle: 'right' }),
	smokeAtGap([214, 226], size),
	shadow([104, 250], 36),
	person({
		...cast.girl,
		scale: 1.55,
		at: [104, 250],
		pose: { ...standingSide, shoulder: [6, -104] },
		frontHand: [176, 138],
	}),
	line(
		[
			[186, 136],
			[300, 124],
		],
		paper,
		6,
	),
	line(
		[
			[186, 136],
			[300, 124],
		],
		ink,
		3,
		{ 'stroke-dasharray': '7 6' },
	),
	lens([382, 114], 88, backgrounds.room, backOfHand(skins.tan, clothes.yellow)),
);
