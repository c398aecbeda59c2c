/** Marks laid over a picture: cross, tick, arrow, route, number. White rims keep them readable on every ground. */
import { danger, ink, paper, right } from './palette.ts';
import { circle, line, type Point, text } from './svg.ts';

const rimmed = (points: readonly Point[], colour: string, width: number): string =>
	line(points, paper, width + 5) + line(points, colour, width);

/** A red cross over what must not be done; `size` is half its width. */
export const cross = ([x, y]: Point, size = 16): string => {
	const strokes: readonly Point[][] = [
		[
			[x - size, y - size],
			[x + size, y + size],
		],
		[
			[x - size, y + size],
			[x + size, y - size],
		],
	];
	return (
		strokes.map((s) => line(s, paper, size * 0.45 + 5)).join('') +
		strokes.map((s) => line(s, danger.dark, size * 0.45)).join('')
	);
};

/** A green disc with a tick: this one is right. */
export const tick = ([x, y]: Point, r = 16): string =>
	circle([x, y], r, right.dark, { stroke: paper, 'stroke-width': 2.5 }) +
	line(
		[
			[x - r * 0.48, y + r * 0.02],
			[x - r * 0.1, y + r * 0.4],
			[x + r * 0.5, y - r * 0.36],
		],
		paper,
		r * 0.26,
	);

/** A red disc with a cross, the pair of `tick`. */
export const no = ([x, y]: Point, r = 16): string =>
	circle([x, y], r, danger.dark, { stroke: paper, 'stroke-width': 2.5 }) +
	line(
		[
			[x - r * 0.4, y - r * 0.4],
			[x + r * 0.4, y + r * 0.4],
		],
		paper,
		r * 0.26,
	) +
	line(
		[
			[x - r * 0.4, y + r * 0.4],
			[x + r * 0.4, y - r * 0.4],
		],
		paper,
		r * 0.26,
	);

/** An arrow along points, head at the last one. */
export function arrow(points: readonly Point[], colour: string = ink, width = 6): string {
	const [tip = [0, 0], before = [0, 0]] = [points.at(-1), points.at(-2)];
	const turn = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
	const barb = (by: number): Point => [
		tip[0] - Math.cos(turn + by) * width * 2.4,
		tip[1] - Math.sin(turn + by) * width * 2.4,
	];
	return (
		rimmed(points, colour, width) + rimmed([barb(0.6), tip, barb(-0.6)], colour, width) + line(points, colour, width)
	);
}

/** A dashed way through points with an arrow head; give two routes different `dashes`. */
export const route = (points: readonly Point[], colour: string = right.dark, dashes = '12 9'): string => {
	const last = points.slice(-2);
	const [a = [0, 0], b = [0, 0]] = last;
	const near: Point = [b[0] - (b[0] - a[0]) * 0.05, b[1] - (b[1] - a[1]) * 0.05];
	return line(points, paper, 9) + line(points, colour, 5, { 'stroke-dasharray': dashes }) + arrow([near, b], colour, 5);
};

/** A numbered badge. */
export const badge = ([x, y]: Point, words: string | number, colour: string = ink, r = 15): string =>
	circle([x, y], r, colour, { stroke: paper, 'stroke-width': 2.5 }) + text([x, y + 6.6], String(words), 18, paper);
