/** Doors of the fire lessons: one that is being shut, the exit door, thick smoke behind an opening. */
import { exitSign, smokeCloud } from './building.ts';
import { exitGreen, floor, glass, ink, metal, paper, type Tone, wood } from './palette.ts';
import { circle, clip, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Measures of a door that is being shut; `open` is the share of the doorway still open, `behind` what is seen there. */
export interface ShuttingDoor {
	width?: number;
	height?: number;
	open?: number;
	behind?: string;
	tone?: Tone;
}

/** A doorway whose leaf hangs at the left and swings away from us into the room behind; the foot's middle at the place. */
export function shuttingDoor(
	at: Point,
	{ width = 96, height = 186, open = 0.4, behind = '', tone = wood }: ShuttingDoor = {},
): string {
	const [left, free] = [-width / 2, width / 2 - width * open];
	const [up, down] = [height * 0.06 * open + 4, -height * 0.04 * open];
	const room = rect([left, -height], width, height, '#4A5259');
	const leaf = path(`M${left} ${-height}L${free} ${-height + up}V${down}L${left} 0Z`, tone.main, edge(tone));
	const panel = (top: number, bottom: number): string =>
		path(
			`M${left + 12} ${top}L${free - 12} ${top + up * 0.7}V${bottom + down * 0.4}L${left + 12} ${bottom}Z`,
			'none',
			edge(tone),
		);
	const knob = circle([free - 8, -height * 0.47], 5, ink);
	const frame = rect([left - 7, -height - 7], width + 14, height + 7, tone.dark, { rx: 3 });
	const inside = room + behind + leaf + panel(-height + 16, -height * 0.58) + panel(-height * 0.48, -14) + knob;
	return place(at, frame + clip(rect([left, -height], width, height, paper), inside));
}

/** Where the knob of a shutting door of the same measures is: the hand goes there. */
export const knobOf = ([x, y]: Point, { width = 96, height = 186, open = 0.4 }: ShuttingDoor = {}): Point => [
	x + width / 2 - width * open - 8,
	y - height * 0.47,
];

/** What is seen behind a shutting door of the same measures: a dark room, smoke in its upper half and no flame. */
export const smokyRoom = (width = 96, height = 186): string =>
	rect([-width / 2, -40], width, 40, floor.dark) +
	[
		[0.02, 0.94],
		[0.36, 0.9],
		[0.2, 0.78],
		[0.42, 0.7],
	]
		.map(([x = 0, y = 0]) => smokeCloud([width * x, -height * y], width / 100))
		.join('');

/** Thick smoke that fills an opening, its lower left corner at the place. */
export function thickSmoke([x, y]: Point, width: number, height: number): string {
	const rows = Math.ceil(height / 34);
	const puff = (i: number): string =>
		smokeCloud([x + width * (i % 2 ? 0.3 : 0.72), y - 12 - i * 33], Math.max(0.7, width / 105));
	const puffs = Array.from({ length: rows }, (_, i) => puff(i)).join('');
	return clip(rect([x, y - height], width, height, paper), rect([x, y - height], width, height, '#6B7379') + puffs);
}

/** A two-leaved exit door with push bars and the lit sign above it; the foot's middle at the place. */
export const exitDoor = (at: Point, width = 110, height = 142): string =>
	place(
		at,
		rect([-width / 2 - 6, -height - 6], width + 12, height + 6, exitGreen.dark, { rx: 3 }) +
			[-1, 1].map((k) => exitLeaf(k, width, height)).join('') +
			exitSign([0, -height - 34], 'right', 1.05),
	);

const exitLeaf = (k: number, width: number, height: number): string =>
	rect([k < 0 ? -width / 2 : 0, -height], width / 2, height, '#7DBE8C', edge(exitGreen)) +
	rect([k * width * 0.25 - 11, -height + 18], 22, 38, glass.main, edge(glass)) +
	line(
		[
			[k * width * 0.25 - 16, -height * 0.46],
			[k * width * 0.25 + 16, -height * 0.46],
		],
		metal.dark,
		7,
	);
