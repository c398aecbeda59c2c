/** Rooms: walls, windows, stairs, signs on the wall. */
import { type Tone, paper, trunk, wall, floor, exitGreen, glass } from './palette.ts';
import { type Point, path, rect, line, place, mirror } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Wall above and floor below `y`, with a skirting board. */
export const room = (y = 214, wallTone: Tone = wall, floorTone: Tone = floor): string =>
	rect([-10, -10], 500, y + 10, wallTone.main) +
	rect([-10, y], 500, 330 - y, floorTone.main) +
	rect([-10, y - 6], 500, 6, wallTone.dark);

/** A window with frame and cross bars, middle at the place. */
export const windowFrame = (at: Point, { width = 90, height = 76, view = glass.main, bars = true } = {}): string =>
	place(
		at,
		rect([-width / 2, -height / 2], width, height, view, { stroke: trunk.main, 'stroke-width': 6, rx: 3 }) +
			(bars
				? line(
						[
							[0, -height / 2],
							[0, height / 2],
						],
						trunk.main,
						4,
					) +
					line(
						[
							[-width / 2, 0],
							[width / 2, 0],
						],
						trunk.main,
						4,
					)
				: ''),
	);

/** Green exit sign: arrow to the open door; `to` says where the way out is. */
export function exitSign(at: Point, to: 'left' | 'right' = 'right', scale = 1): string {
	const drawing =
		line(
			[
				[-24, 0],
				[2, 0],
			],
			paper,
			5,
		) +
		line(
			[
				[-7, -9],
				[3, 0],
				[-7, 9],
			],
			paper,
			5,
		) +
		rect([12, -11], 12, 22, paper, { rx: 2 });
	const plate = rect([-34, -19], 68, 38, exitGreen.main, { rx: 5, stroke: exitGreen.dark, 'stroke-width': 2 });
	return place(at, plate + (to === 'right' ? drawing : mirror(0, drawing)), scale);
}

/** Stairs in profile, going down to the right from the upper left corner `from`; `steps` of the given run and rise. */
export function stairs([x, y]: Point, steps = 6, run = 34, rise = 20, tone: Tone = floor): string {
	const tread = Array.from({ length: steps }, () => `v${rise}h${run}`).join('');
	return path(`M${x - 300} ${y}H${x}${tread}V340H${x - 300}Z`, tone.main, edge(tone, 3));
}
