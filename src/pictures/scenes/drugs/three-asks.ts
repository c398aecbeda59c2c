/** A clear bag of sweets without a word on it, and three things to ask: who gave it, what is written on it, why me. */
import { snackBag } from '../../parts/food-things.ts';
import { backgrounds, danger, ink, paper } from '../../parts/palette.ts';
import { line, type Point, rect, scene, text } from '../../parts/svg.ts';
import { badge } from '../../parts/marks.ts';

const ask = ([x, y]: Point, number: number, words: string): string =>
	rect([x, y], 240, 62, paper, { rx: 12, stroke: '#CBA98B', 'stroke-width': 2 }) +
	badge([x + 34, y + 31], number, danger.dark, 19) +
	text([x + 140, y + 40], words, 26, ink);
const pointer = (y: number, to: Point): string => line([[222, y], to], ink, 3, { 'stroke-dasharray': '8 7' });

export default scene(
	{ background: backgrounds.grape },
	rect([-10, 236], 500, 60, '#DCD2F4'),
	pointer(55, [160, 84]),
	pointer(135, [164, 140]),
	pointer(215, [160, 196]),
	snackBag([100, 246], { scale: 2.9, label: false }),
	ask([222, 24], 1, '谁给的？'),
	ask([222, 104], 2, '写着什么？'),
	ask([222, 184], 3, '为什么给我？'),
);
