/** The street: road with kerbs, zebra crossing, lights for people on foot, railing; lorry, bus and child from above. */
import { clothes, glass, ink, metal, paper, road, stone, type Tone } from './palette.ts';
import { circle, ellipse, group, line, path, place, type Point, rect } from './svg.ts';
import { busYellow } from './vehicles.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A road that runs from left to right between two heights, with its kerbs. */
export const street = (top: number, bottom: number): string =>
	rect([-10, top], 500, bottom - top, road.main) +
	[top, bottom].map((y) => rect([-10, y - 5], 500, 7, stone.main, edge(stone, 1.5))).join('');

/** A pavement of slabs between two heights. */
export const pavement = (top: number, bottom: number): string =>
	rect([-10, top], 500, bottom - top, '#E9DCC6') +
	[40, 120, 200, 280, 360, 440]
		.map((x) =>
			line(
				[
					[x, top + 2],
					[x - 8, bottom - 4],
				],
				'#CDBB9C',
				1.5,
			),
		)
		.join('');

/** A zebra crossing over a road that runs left to right: `far` and `near` are [left, right, y]. */
export function zebra(
	far: readonly [number, number, number],
	near: readonly [number, number, number],
	bars = 5,
): string {
	const along = (k: number): number => k ** 1.35;
	const at = (k: number, i: 0 | 1 | 2): number => far[i] + (near[i] - far[i]) * along(k);
	return Array.from({ length: bars }, (_, i) => {
		const [a, b] = [(i + 0.25) / bars, (i + 0.8) / bars];
		return path(`M${at(a, 0)} ${at(a, 2)}H${at(a, 1)}L${at(b, 1)} ${at(b, 2)}H${at(b, 0)}Z`, paper);
	}).join('');
}

const man = (colour: string, walks: boolean): string =>
	circle([0, -9], 3.6, colour) +
	line(
		walks
			? [
					[-6, 10],
					[0, 2],
					[0, -3],
					[0, 2],
					[6, 9],
				]
			: [
					[-2.6, 11],
					[-2.6, -2],
					[2.6, -2],
					[2.6, 11],
				],
		colour,
		walks ? 4.4 : 4,
	) +
	line(
		walks
			? [
					[-6, 3],
					[0, -3],
					[6, 2],
				]
			: [
					[-5.5, 4],
					[-5, -3],
					[5, -3],
					[5.5, 4],
				],
		colour,
		3,
	);

/** A light for people on foot on its pole, the foot at the place; the lit man stands red above or walks green below. */
export const walkLight = (at: Point, lit: 'red' | 'green', scale = 1, high = 108): string =>
	place(
		at,
		line(
			[
				[0, -2],
				[0, -high + 40],
			],
			metal.dark,
			7,
		) +
			rect([-17, -high], 34, 62, ink, { rx: 6, stroke: metal.dark, 'stroke-width': 2 }) +
			group({ transform: `translate(0 ${-high + 17})` }, man(lit === 'red' ? '#FF6B57' : '#4A5358', false)) +
			group({ transform: `translate(0 ${-high + 46})` }, man(lit === 'green' ? '#55E07F' : '#4A5358', true)),
		scale,
	);

/** A white railing in the middle of the road, its foot from one place to another. */
export const roadRailing = ([x1, y1]: Point, [x2, y2]: Point, high = 34, posts = 6): string => {
	const foot = (k: number): Point => [x1 + (x2 - x1) * k, y1 + (y2 - y1) * k];
	const rails = [high, high * 0.45].map(
		(h) =>
			line(
				[
					[x1, y1 - h],
					[x2, y2 - h],
				],
				metal.dark,
				6,
			) +
			line(
				[
					[x1, y1 - h],
					[x2, y2 - h],
				],
				paper,
				3.4,
			),
	);
	const bars = Array.from({ length: posts }, (_, i) => {
		const [x, y] = foot(i / (posts - 1));
		return rect([x - 3, y - high], 6, high, paper, edge(metal, 1.5));
	});
	return rails.join('') + bars.join('');
};

/** A long vehicle from above, front to the right, its middle at the place; `turn` in degrees, `bend` turns the front wheels. */
export const lorryTop = (at: Point, turn = 0, scale = 1, bend = 0): string => {
	const tyre = (x: number, y: number, by = 0): string => place([x, y], rect([-11, -5], 22, 10, ink, { rx: 3 }), 1, by);
	return place(
		at,
		[-33, 33].map((y) => tyre(60, y, bend) + tyre(-46, y) + tyre(-70, y)).join('') +
			rect([-96, -32], 130, 64, metal.main, { rx: 4, ...edge(metal, 2.5) }) +
			[-74, -50, -26, -2]
				.map((x) =>
					line(
						[
							[x, -26],
							[x, 26],
						],
						metal.dark,
						2,
					),
				)
				.join('') +
			rect([38, -30], 52, 60, clothes.red.main, { rx: 8, ...edge(clothes.red, 2.5) }) +
			path('M68 -25L84 -20V20L68 25Z', glass.main, edge(glass, 2)) +
			[-36, 30].map((y) => rect([78, y], 7, 6, ink, { rx: 2 })).join(''),
		scale,
		turn,
	);
};

/** A school bus from above, front to the right, its middle at the place. */
export const busTop = (at: Point, turn = 0, scale = 1): string =>
	place(
		at,
		[-31, 31].map((y) => [62, -62].map((x) => rect([x - 11, y - 5], 22, 10, ink, { rx: 3 })).join('')).join('') +
			rect([-98, -30], 196, 60, busYellow.main, { rx: 9, ...edge(busYellow, 2.5) }) +
			path('M74 -24L90 -19V19L74 24Z', glass.main, edge(glass, 2)) +
			[-60, -10].map((x) => rect([x, -12], 26, 24, busYellow.dark, { rx: 4, opacity: 0.35 })).join('') +
			[-34, 29].map((y) => rect([86, y], 7, 5, ink, { rx: 2 })).join(''),
		scale,
		turn,
	);

/** Somebody from above: shoulders and the top of the head, looking to the right; the middle at the place. */
export const fromAbove = (
	at: Point,
	{ turn = 0, scale = 1, top = clothes.yellow, hair = '#2A2A30', pack = false } = {},
): string =>
	place(
		at,
		(pack ? rect([-17, -9], 12, 18, clothes.blue.main, { rx: 4, ...edge(clothes.blue, 1.6) }) : '') +
			ellipse([0, 0], 10, 18, top.main, edge(top, 2)) +
			circle([1, 0], 9.5, hair) +
			path('M8 -5C11 -3 11 3 8 5Z', '#F8CFAE'),
		scale,
		turn,
	);

/** A white police cap with a dark brim, looking right; the middle of its band at the place. */
export const policeCap = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-22 0C-28 -14 -16 -24 2 -24C20 -24 26 -14 22 0Z', paper, edge(metal)) +
			rect([-22, -6], 44, 8, clothes.navy.main) +
			path('M12 0C24 0 32 2 34 6L12 6Z', ink),
		scale,
	);
