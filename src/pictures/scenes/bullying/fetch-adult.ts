/** A child runs to a teacher for help; far behind, one child bothers another. */
import { cloud, ground, hills } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, headDown, person, running, skeleton, standingSide } from '../../parts/person.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const farPair = [
	person({
		size: 'child',
		top: clothes.grey,
		bottom: clothes.navy,
		hair: hairs.black,
		skin: skins.light,
		at: [0, 0],
		pose: standingSide,
		frontHand: [34, -66],
	}),
	person({
		size: 'child',
		top: clothes.pink,
		bottom: clothes.grape,
		hairStyle: 'bun',
		skin: skins.tan,
		at: [62, 0],
		pose: headDown,
		flip: true,
		lookDown: true,
	}),
].join('');
const runner = { ...cast.deepBoy, at: [182, 190], pose: running } as const;
const { head } = skeleton(runner);
const people = [
	place([24, 160], farPair, 0.72),
	shadow([184, 190], 26),
	shadow([304, 190], 26),
	person({ ...cast.aunt, at: [304, 190], pose: standingSide, flip: true, frontHand: [268, 120], backHand: [272, 128] }),
	person(runner),
	speech([178, 34], [head[0] - 2, head[1] - 19], '老师，快来！', 20),
];

export default scene(
	{ background: backgrounds.sky },
	hills(180),
	ground(178),
	cloud([70, 60]),
	place([0, 0], people.join(''), 1.3),
);
