/** Left: two children laugh together. Right: one laughs, the other stands with the head down. */
import { clothes, hairs, skins } from '../../parts/palette.ts';
import { no, tick } from '../../parts/marks.ts';
import { cast, headDown, person, pointing, standingSide } from '../../parts/person.ts';
import { line, place, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const together = [
	shadow([48, 166], 20),
	shadow([112, 166], 20),
	person({ ...cast.boy, at: [48, 166], pose: standingSide, frontHand: [79, 80], smile: true }),
	person({ ...cast.girl, at: [112, 166], pose: standingSide, flip: true, frontHand: [81, 80], smile: true }),
];
const alone = [
	shadow([210, 166], 20),
	shadow([284, 166], 20),
	person({
		size: 'child',
		top: clothes.blue,
		bottom: clothes.earth,
		hair: hairs.brown,
		skin: skins.tan,
		at: [210, 166],
		pose: pointing,
		smile: true,
	}),
	person({
		size: 'child',
		top: clothes.pink,
		bottom: clothes.grape,
		hairStyle: 'bun',
		skin: skins.light,
		at: [284, 166],
		pose: headDown,
		tilt: 28,
		flip: true,
		lookDown: true,
	}),
];

export default scene(
	{},
	rect([0, 0], 240, 216, '#DDF1E1') + rect([0, 216], 240, 60, '#A9CFA0'),
	rect([240, 0], 240, 216, '#E4DFF2') + rect([240, 216], 240, 60, '#B5ABCB'),
	line(
		[
			[240, -5],
			[240, 280],
		],
		'#FFFDF8',
		8,
	),
	place([0, 0], [...together, ...alone].join(''), 1.5),
	tick([120, 34], 19),
	no([372, 34], 19),
);
