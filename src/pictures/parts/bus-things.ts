/** Inside a school bus: its wall with windows, seats in profile, the belt over a sitter, the driver's place. */
import { clothes, danger, glass, ink, metal, paper, type Tone } from './palette.ts';
import type { Skeleton } from './skeleton.ts';
import { circle, curve, line, path, place, type Point, rect } from './svg.ts';
import { busYellow } from './vehicles.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** The inside of the bus: yellow wall, a row of windows, the floor from `y` down. */
export const busInside = (y = 232, windows: readonly number[] = [14, 132, 250, 368]): string =>
	rect([-10, -10], 500, y + 10, '#FFE9A8') +
	rect([-10, -10], 500, 22, busYellow.main) +
	windows.map((x) => rect([x, 34], 100, 84, glass.main, { rx: 10, ...edge(busYellow, 4) })).join('') +
	rect([-10, 134], 500, 9, busYellow.main, edge(busYellow, 1.5)) +
	rect([-10, y], 500, 100, clothes.grey.main) +
	rect([-10, y], 500, 5, clothes.grey.dark);

/** A high seat in profile facing right; its cushion is 40 units high at scale 1, as a chair. */
export const busSeat = (at: Point, scale = 1, tone: Tone = clothes.blue): string =>
	place(
		at,
		rect([-16, -30], 34, 30, clothes.grey.dark) +
			rect([-40, -142], 26, 110, tone.main, { rx: 12, ...edge(tone, 2.5) }) +
			rect([-36, -48], 70, 18, tone.main, { rx: 8, ...edge(tone, 2.5) }) +
			rect([-44, -128], 5, 60, paper, { rx: 2, opacity: 0.55 }),
		scale,
	);

const band = (points: readonly Point[], width: number): string =>
	line(points, ink, width + 3) + line(points, '#56616A', width);

/** A belt over a sitter in profile: across the lap and from the shoulder to the hip; the buckle is red. */
export function belt({ shoulder, hip }: Skeleton, scale = 1, flip = false): string {
	const way = flip ? -1 : 1;
	const at = (x: number, y: number): Point => [hip[0] + x * scale * way, hip[1] + y * scale];
	const chest: Point = [shoulder[0] + 4 * scale * way, shoulder[1] - 2 * scale];
	return (
		band([[shoulder[0] - 9 * scale * way, shoulder[1] - 12 * scale], chest, at(13, -5)], 5 * scale) +
		band([at(-11, 3), at(14, -3)], 5.5 * scale) +
		rect([hip[0] + (way > 0 ? 8 : -18) * scale, hip[1] - 9 * scale], 10 * scale, 11 * scale, danger.main, {
			rx: 2,
			...edge(danger, 1.5),
		})
	);
}

/** The driver's place seen from the left side, front at the right: dashboard with the red triangle, wheel with its horn; the middle of the wheel at the place. */
export const steeringWheel = (at: Point, scale = 1): string =>
	place(
		at,
		path('M34 -34C60 -34 84 -20 96 4V120H44V34Z', clothes.grey.dark, { stroke: ink, 'stroke-width': 2.5 }) +
			rect([48, -20], 30, 22, danger.main, { rx: 4, ...edge(danger) }) +
			path('M63 -15L73 -2H53Z', 'none', { stroke: paper, 'stroke-width': 2.6, 'stroke-linejoin': 'round' }) +
			line(
				[
					[2, 2],
					[46, 22],
				],
				ink,
				9,
			) +
			line(
				[
					[-12, -42],
					[16, 44],
				],
				ink,
				10,
			) +
			circle([2, 1], 13, metal.main, { stroke: ink, 'stroke-width': 3 }),
		scale,
	);

/** Three arcs of sound, opening to the right unless turned. */
export const soundWaves = (at: Point, turn = 0, scale = 1, colour: string = danger.dark): string =>
	place(
		at,
		[10, 20, 30]
			.map((r) => curve(`M${r * 0.7} ${-r * 0.7}A${r} ${r} 0 0 1 ${r * 0.7} ${r * 0.7}`, colour, 4.5))
			.join(''),
		scale,
		turn,
	);
