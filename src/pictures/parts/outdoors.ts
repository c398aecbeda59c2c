/** Out of doors: ground, trees, roads, houses, the fire engine. Standing things take the middle of their foot. */
import {
	clothes,
	danger,
	glass,
	grass,
	ink,
	leaves,
	metal,
	paper,
	stone,
	type Tone,
	trunk,
	wall,
	wood,
} from './palette.ts';
import { smokeCloud } from './smoke.ts';
import { circle, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Flat ground from `y` down, with a darker strip below. */
export const ground = (y = 214, tone: Tone = grass): string =>
	rect([-10, y], 500, 340 - y, tone.main) +
	rect([-10, y], 500, 3, tone.dark) +
	path(`M-10 ${y + 34}Q120 ${y + 22} 240 ${y + 34}T490 ${y + 30}V340H-10Z`, tone.dark, { opacity: 0.55 });

/** Soft hills on the horizon; `y` is where they meet the ground. */
export const hills = (y: number, tone: Tone = { main: '#CFE3C0', dark: '#B4D1A2' }): string =>
	path(`M-10 ${y}C60 ${y - 46} 130 ${y - 40} 190 ${y}Z`, tone.main) +
	path(`M130 ${y}C220 ${y - 66} 320 ${y - 56} 400 ${y}Z`, tone.dark) +
	path(`M330 ${y}C390 ${y - 40} 450 ${y - 36} 490 ${y - 26}V${y}Z`, tone.main);

/** A round tree. */
export const tree = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, -64],
				[0, -4],
			],
			trunk.dark,
			15,
		) +
			line(
				[
					[0, -64],
					[0, -4],
				],
				trunk.main,
				11,
			) +
			circle([-24, -84], 30, leaves.dark) +
			circle([26, -82], 30, leaves.dark) +
			circle([0, -106], 38, leaves.dark) +
			circle([-22, -88], 24, leaves.main) +
			circle([22, -88], 24, leaves.main) +
			circle([0, -108], 31, leaves.main),
		scale,
	);

/** A low bush. */
export const bush = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-40 0C-46 -22 -26 -34 -14 -26C-8 -42 18 -42 22 -26C36 -32 46 -18 40 0Z', leaves.main, edge(leaves)),
		scale,
	);

/** A white cloud. */
export const cloud = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-34 10C-50 10 -48 -12 -30 -10C-26 -30 6 -32 12 -14C30 -22 46 -8 36 10Z', paper, {
			stroke: '#A9C7DA',
			'stroke-width': 2,
		}),
		scale,
	);

/** A sun with a plain rim. */
export const sun = (at: Point, r = 20): string => circle(at, r, '#FFD45C', { stroke: '#E0A526', 'stroke-width': 3 });

/** A country house with door, window and roof; about 130×120 units. */
export const house = (at: Point, scale = 1, roof: Tone = clothes.red): string =>
	place(
		at,
		rect([-54, -72], 108, 72, wall.main, edge(wall)) +
			path('M-66 -70L0 -120L66 -70Z', roof.main, edge(roof, 3)) +
			rect([-38, -46], 28, 46, wood.main, edge(wood)) +
			circle([-16, -22], 2.5, ink) +
			rect([8, -50], 32, 28, glass.main, { stroke: trunk.main, 'stroke-width': 4 }) +
			line(
				[
					[24, -50],
					[24, -22],
				],
				trunk.main,
				2.5,
			),
		scale,
	);

/** A block of flats; `smokeAt` is [column, row] of the window with smoke, counted from the upper left. */
export function apartment(
	at: Point,
	{ columns = 3, rows = 5, tone = wall, smokeAt = undefined as Point | undefined, scale = 1 } = {},
): string {
	const [w, h] = [columns * 36 + 14, rows * 34 + 30];
	const corner = (c: number, r: number): Point => [-w / 2 + 14 + c * 36, -h + 12 + r * 34];
	const isSmoky = (c: number, r: number): boolean => smokeAt?.[0] === c && smokeAt[1] === r;
	const cells = Array.from({ length: columns * rows }, (_, i): [number, number] => [
		i % columns,
		Math.floor(i / columns),
	]);
	const panes = cells.map(([c, r]) =>
		rect(corner(c, r), 22, 20, isSmoky(c, r) ? '#4A4F55' : glass.main, { stroke: glass.dark, 'stroke-width': 2 }),
	);
	const [sx, sy] = corner(smokeAt?.[0] ?? 0, smokeAt?.[1] ?? 0);
	const cloudOut = smokeAt ? smokeCloud([sx + 14, sy - 4], 0.5) + smokeCloud([sx + 26, sy - 30], 0.7) : '';
	return place(
		at,
		rect([-w / 2, -h], w, h, tone.main, edge(tone)) + panes.join('') + rect([-11, -26], 22, 26, trunk.main) + cloudOut,
		scale,
	);
}

/** A fire engine in profile, facing right; about 150×76 units. */
export const fireEngine = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-74 -58H26V-66H56C64 -66 68 -60 70 -52L74 -36V-12H-74Z', danger.main, edge(danger, 2.5)) +
			rect([34, -58], 26, 20, glass.main, { rx: 3, stroke: danger.dark, 'stroke-width': 2 }) +
			rect([-74, -30], 148, 7, paper) +
			line(
				[
					[-70, -68],
					[20, -68],
				],
				metal.dark,
				5,
			) +
			line(
				[
					[-70, -62],
					[20, -62],
				],
				metal.dark,
				3,
				{ 'stroke-dasharray': '2 10' },
			) +
			rect([40, -74], 14, 8, '#2F6FD0', { rx: 3 }) +
			[-44, 42].map((x) => circle([x, -12], 13, ink) + circle([x, -12], 5, stone.main)).join(''),
		scale,
	);
