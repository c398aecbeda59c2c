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
	fireworkBox([60, 250], 0.95),
	person({
		...cast.father,
		scale: 0.98,
		at: [168, 250],
		pose: leaning,
		flip: true,
		frontHand: [126, 184],
		backHand: [122, 188],
	}),
	line(
		[
			[126, 184],
			[76, 200],
		],
		'#D9A869',
		4,
	),
	bucket([226, 254], 0.7),
	shadow([322, 254], 26),
	shadow([378, 254], 30),
	shadow([434, 254], 24),
	person({ ...cast.grandma, scale: 1.0, at: [378, 252], pose: standing }),
	ears({ ...cast.smallGirl, scale: 1.18, at: [322, 253] }),
	ears({ ...cast.smallBoy, scale: 1.18, at: [434, 253] }),
	line(
		[
			[292, 206],
			[480, 206],
		],
		paper,
		5,
		{ 'stroke-dasharray': '16 8' },
	),
	line(
		[
			[292, 256],
			[292, 196],
		],
		clothes.red.main,
		8,
	),
);
