/** A hand with a smiling grown-up on each finger: mother, father, grandmother, teacher, police officer. */
import { head } from '../../parts/head.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { ellipse, line, path, type Point, scene, text } from '../../parts/svg.ts';

const palm: Point = [240, 214];
const tips: readonly Point[] = [
	[92, 160],
	[158, 96],
	[240, 80],
	[322, 96],
	[392, 144],
];
const roots: readonly Point[] = [
	[190, 226],
	[212, 200],
	[240, 200],
	[268, 200],
	[294, 214],
];
const words = ['妈妈', '爸爸', '奶奶', '老师', '警察'];
const looks = [
	{ skin: skins.light, hair: hairs.black, hairStyle: 'long' },
	{ skin: skins.tan, hair: hairs.black, hairStyle: 'short' },
	{ skin: skins.light, hair: hairs.grey, hairStyle: 'bun' },
	{ skin: skins.deep, hair: hairs.black, hairStyle: 'bun' },
	{ skin: skins.tan, hair: hairs.black, hairStyle: 'short' },
] as const;
const hat = ([x, y]: Point): string =>
	path(`M${x - 25} ${y - 12}C${x - 24} ${y - 34} ${x + 24} ${y - 34} ${x + 25} ${y - 12}Z`, clothes.navy.main, {
		stroke: clothes.navy.dark,
		'stroke-width': 2,
	}) + ellipse([x, y - 11], 27, 5, clothes.navy.dark);

/** One stroke of the hand: all rims are drawn first, so that the hand is one shape. */
const stroke = (points: readonly Point[], width: number, rim: boolean): string =>
	rim ? line(points, skins.tan.dark, width + 4) : line(points, skins.tan.main, width);

export default scene(
	{ background: backgrounds.grape },
	...[true, false].flatMap((rim) => [
		...tips.map((tip, i) => stroke([roots[i] ?? palm, tip], 38, rim)),
		stroke(
			[
				[212, 236],
				[268, 236],
			],
			94,
			rim,
		),
		stroke(
			[
				[240, 240],
				[240, 300],
			],
			84,
			rim,
		),
	]),
	...tips.flatMap((at, i) => [
		head({ at, r: 23, view: 'front', tilt: 0, smile: true, ...(looks[i] ?? looks[0]) }),
		...(i === 4 ? [hat(at)] : []),
	]),
	...words.map((word, i) => {
		const [x, y] = tips[i] ?? palm;
		const side = i === 0 ? -62 : i === 4 ? 62 : 0;
		return text([x + side, side ? y + 8 : y - (i === 1 ? 34 : 45)], word, 20);
	}),
);
