/** Inside a lift and before it: the car, its doors, the panel with the bell, the open landing door. */
import { clothes, danger, ink, metal, paper, type Tone } from './palette.ts';
import { circle, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});
const steel: Tone = { main: '#DCE5EA', dark: '#93A3AD' };
const carFloor: Tone = { main: '#A9B3BA', dark: '#75828B' };

/** Walls and floor of the car as we see them from inside: lamp above, hand rail at half height, floor from `y` down. */
export const liftCar = (y = 222): string =>
	rect([-10, -10], 500, y + 10, steel.main) +
	[120, 240, 360]
		.map((x) =>
			line(
				[
					[x, 0],
					[x, y],
				],
				'#C6D2D9',
				2,
			),
		)
		.join('') +
	rect([-10, y], 500, 330 - y, carFloor.main) +
	rect([-10, y - 7], 500, 7, steel.dark) +
	rect([170, 0], 140, 12, paper, { rx: 4, ...edge(steel) });

/** The doors of the car, closed, seen from inside; the foot's middle at the place. */
export const carDoors = (at: Point, width = 130, height = 184): string =>
	place(
		at,
		rect([-width / 2 - 9, -height - 9], width + 18, height + 9, carFloor.dark, { rx: 2 }) +
			rect([-width / 2, -height], width / 2 - 1.5, height, metal.main, edge(metal)) +
			rect([1.5, -height], width / 2 - 1.5, height, metal.main, edge(metal)),
	);

/** A bell, its middle at the place, about 20 units high. */
export const bell = (at: Point, scale = 1, colour: string = ink): string =>
	place(
		at,
		path('M-10 6C-7 2 -8 -10 0 -10C8 -10 7 2 10 6Z', colour) + circle([0, 8], 3, colour) + circle([0, -11], 2, colour),
		scale,
	);

/** The panel with floor buttons and, below them, the large yellow button with the bell; upper left corner at the place. `bellAt` below tells where the bell is. */
export const liftPanel = ([x, y]: Point): string =>
	rect([x, y], 74, 150, metal.main, { rx: 6, ...edge(metal, 3) }) +
	[0, 1, 2]
		.flatMap((row) => [0, 1].map((column) => [x + 23 + column * 28, y + 24 + row * 25] as const))
		.map((button) => circle(button, 9, paper, edge(metal)))
		.join('') +
	circle([x + 37, y + 118], 23, clothes.yellow.main, edge(clothes.yellow, 3)) +
	bell([x + 37, y + 119], 1.25);

/** The middle of the bell button of a panel. */
export const bellAt = ([x, y]: Point): Point => [x + 37, y + 118];

/** The notice with the rescue number: a red telephone and lines for the words; its middle at the place. */
export const rescueNotice = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-27, -20], 54, 40, paper, { rx: 3, stroke: danger.dark, 'stroke-width': 3 }) +
			path('M-19 -9C-21 2 -12 11 -2 10L0 4L-6 1L-9 4C-12 3 -14 0 -14 -3L-11 -5L-13 -11Z', danger.dark) +
			[-8, 0, 8]
				.map((row) =>
					line(
						[
							[4, row],
							[20, row],
						],
						ink,
						3,
					),
				)
				.join(''),
		scale,
	);

/** The landing with the lift wide open and lit; its floor runs on without a step at the place (the foot's middle). */
export const openLift = (at: Point, width = 150, height = 188): string =>
	place(
		at,
		rect([-width / 2 - 14, -height - 14], width + 28, height + 14, metal.dark, { rx: 3 }) +
			rect([-width / 2, -height], width, height, '#F3F8FA') +
			rect([-width / 2, -26], width, 26, carFloor.main) +
			rect([-width / 2, -height], 15, height, metal.main, edge(metal)) +
			rect([width / 2 - 15, -height], 15, height, metal.main, edge(metal)) +
			rect([-32, -height + 6], 64, 9, '#FFFFFF', { rx: 4, ...edge(metal, 1.6) }),
	);

/** A yellow helmet on a head seen in profile looking left; the middle of the head at the place. */
export const helmet = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-22 -4C-24 -30 20 -34 21 -4Z', clothes.yellow.main, edge(clothes.yellow, 2.2)) +
			rect([-28, -7], 52, 6, clothes.yellow.main, { rx: 3, ...edge(clothes.yellow, 2) }),
		scale,
	);

/** Two bright bands across the body of somebody upright: the vest of a rescuer. */
export const vestStripes = ({ shoulder, hip }: { shoulder: Point; hip: Point }, scale = 1): string =>
	[0.34, 0.66]
		.map((share) => shoulder[1] + (hip[1] - shoulder[1]) * share)
		.map((row) => rect([shoulder[0] - 17 * scale, row], 34 * scale, 5 * scale, '#FFF3A8', edge(clothes.yellow, 1)))
		.join('');
