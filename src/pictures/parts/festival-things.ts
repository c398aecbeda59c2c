/** New Year in the yard: firecrackers, firework box, sparks in the sky, lantern, bucket, cover of a drain, straw. */
import { clothes, danger, ink, metal, road, type Tone } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});
const gold: Tone = { main: '#F3C64B', dark: '#A87608' };

/** One firecracker lying or standing; the middle of it at the place, upright unless turned. */
export const firecracker = (at: Point, turn = 0, scale = 1): string =>
	place(
		at,
		curve('M0 -20q8 -8 2 -16', ink, 3) +
			rect([-8, -20], 16, 40, danger.main, { rx: 3, ...edge(danger) }) +
			rect([-8, -12], 16, 6, gold.main) +
			rect([-8, 6], 16, 6, gold.main),
		scale,
		turn,
	);

/** A box of fireworks standing on the ground; the middle of its foot at the place; `lit` sends sparks up. */
export const fireworkBox = (at: Point, scale = 1, lit = false): string =>
	place(
		at,
		(lit
			? curve('M-12 -50q-8 -28 -22 -40M0 -52q0 -34 0 -56M12 -50q8 -28 22 -40', gold.dark, 4) +
				[-34, 0, 34].map((x, i) => circle([x, i === 1 ? -112 : -94], 5, gold.main, edge(gold))).join('')
			: '') +
			rect([-28, -46], 56, 46, clothes.red.main, { rx: 3, ...edge(clothes.red, 2.5) }) +
			path('M0 -38L5 -27L17 -26L8 -18L11 -6L0 -13L-11 -6L-8 -18L-17 -26L-5 -27Z', gold.main, edge(gold, 1.5)) +
			rect([-30, -50], 60, 8, clothes.red.dark, { rx: 2 }),
		scale,
	);

/** A burst of fireworks in the sky, its middle at the place. */
export const burst = (at: Point, r = 40, tone: Tone = gold): string =>
	place(
		at,
		Array.from({ length: 10 }, (_, i): string => {
			const a = (i * Math.PI) / 5;
			const [c, s] = [Math.cos(a), Math.sin(a)];
			return (
				line(
					[
						[c * r * 0.3, s * r * 0.3],
						[c * r * 0.78, s * r * 0.78],
					],
					tone.main,
					4,
				) + circle([c * r, s * r], 4, tone.main)
			);
		}).join(''),
	);

/** A red lantern hanging from the place. */
export const lantern = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, 0],
				[0, 12],
			],
			ink,
			3,
		) +
			ellipse([0, 34], 26, 21, danger.main, edge(danger, 2.5)) +
			curve('M-10 15Q-18 34 -10 53M10 15Q18 34 10 53', danger.dark, 2) +
			rect([-11, 9], 22, 7, gold.main, { rx: 2, ...edge(gold) }) +
			rect([-11, 52], 22, 7, gold.main, { rx: 2, ...edge(gold) }) +
			line(
				[
					[0, 60],
					[0, 78],
				],
				gold.dark,
				5,
			),
		scale,
	);

/** A bucket full of water; the middle of its foot at the place. */
export const bucket = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M-26 -44C-22 -72 22 -72 26 -44', metal.dark, 4) +
			path('M-28 -44H28L20 0H-20Z', clothes.blue.main, edge(clothes.blue, 2.5)) +
			ellipse([0, -44], 28, 7, '#8FD3DE', { stroke: clothes.blue.dark, 'stroke-width': 2.5 }),
		scale,
	);

/** The round iron cover of a drain in the ground, seen from above at a low angle. */
export const drainCover = (at: Point, rx = 44): string =>
	ellipse(at, rx, rx * 0.38, road.dark, { stroke: ink, 'stroke-width': 3 }) +
	ellipse(at, rx * 0.82, rx * 0.3, road.main, { stroke: road.dark, 'stroke-width': 2 }) +
	[-0.45, -0.15, 0.15, 0.45]
		.map((k) =>
			line(
				[
					[at[0] + rx * k, at[1] - rx * 0.16],
					[at[0] + rx * k, at[1] + rx * 0.16],
				],
				ink,
				4,
			),
		)
		.join('');

/** A heap of straw; the middle of its foot at the place. */
export const straw = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-62 0C-58 -44 -28 -72 0 -74C30 -72 58 -44 62 0Z', gold.main, edge(gold, 2.5)) +
			curve('M-36 -8q6 -26 18 -38M-10 -6q4 -30 8 -50M18 -8q-2 -26 -8 -44M40 -8q-6 -22 -16 -34', gold.dark, 2.5),
		scale,
	);

/** A lighter standing; the middle of its foot at the place. */
export const lighter = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-8, -30], 16, 30, clothes.teal.main, { rx: 3, ...edge(clothes.teal) }) +
			rect([-8, -38], 16, 9, metal.main, edge(metal)) +
			circle([4, -40], 4, metal.dark),
		scale,
	);
