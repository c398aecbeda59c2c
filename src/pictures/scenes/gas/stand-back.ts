/** On an open place at night a father lights a box of fireworks with a long stick; far from it, behind a rope, a small girl and a boy stand with their grandmother, hands over the ears; a bucket of water stands ready. */
import { bucket, burst, fireworkBox } from '../../parts/festival-things.ts';
import { ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, paper } from '../../parts/palette.ts';
import { cast, leaning, person, skeleton, standing } from '../../parts/person.ts';
import { line, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const ears = (who: { at: readonly [number, number]; scale: number } & Record<string, unknown>): string => {
	const base = { ...cast.smallGirl, ...who, pose: standing } as Parameters<typeof person>[0];
	const { head } = skeleton(base);
	const r = (base.size === 'small' ? 15.5 : 16.5) * who.scale;
	return person({ ...base, frontHand: [head[0] - r, head[1] + 4], backHand: [head[0] + r, head[1] + 4] });
};

export default scene(
	{ background: backgrounds.night },
	burst([110, 56], 38, { main: '#F3C64B', dark: '#A87608' }),
	burst([214, 34], 26, { main: '#F3A6B8', dark: '#AD4C67' }),
	ground(204, { main: '#6F7F88', dark: '#56646D' }),
	fireworkBox([40, 256], 0.85),
	person({
		...cast.father,
		scale: 0.98,
		at: [140, 256],
		pose: leaning,
		flip: true,
		frontHand: [98, 190],
		backHand: [94, 194],
	}),
	line(
		[
			[98, 190],
			[54, 210],
		],
		'#D9A869',
		4,
	),
	bucket([196, 260], 0.66),
	shadow([368, 230], 18),
	shadow([406, 230], 22),
	shadow([446, 230], 18),
	person({ ...cast.grandma, scale: 0.74, at: [406, 228], pose: standing }),
	ears({ ...cast.smallGirl, scale: 0.87, at: [366, 229] }),
	ears({ ...cast.smallBoy, scale: 0.87, at: [447, 229] }),
	line(
		[
			[342, 196],
			[480, 196],
		],
		paper,
		5,
		{ 'stroke-dasharray': '16 8' },
	),
	line(
		[
			[342, 234],
			[342, 188],
		],
		clothes.red.main,
		8,
	),
);
