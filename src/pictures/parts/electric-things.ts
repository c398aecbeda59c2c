/** Electricity at home and outside: switch box, socket strip, frayed cord, tower with wires, kite, rings of danger on the ground, immersion heater. */
import { clothes, danger, ink, metal, paper, stone, type Tone } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** The lightning sign that means current; its middle at the place. */
export const spark = (at: Point, scale = 1): string =>
	place(
		at,
		path('M3 -14L-9 2H-1L-5 15L10 -3H2Z', '#FFD23F', {
			stroke: danger.dark,
			'stroke-width': 2,
			'stroke-linejoin': 'round',
		}),
		scale,
	);

/** An open switch box on the wall with one big lever and small ones; its middle at the place; the lever's grip is at `(0, on ? -14 : 14)`. */
export const switchBox = (at: Point, on = true, scale = 1): string =>
	place(
		at,
		rect([-34, -44], 68, 88, paper, { rx: 5, ...edge(metal, 3) }) +
			rect([-10, -24], 20, 48, metal.main, { rx: 4, ...edge(metal) }) +
			rect([-7, on ? -22 : 2], 14, 20, danger.main, { rx: 3, ...edge(danger) }) +
			[-24, 24].map((x) => rect([x - 5, -12], 10, 24, metal.main, { rx: 2, ...edge(metal, 1.5) })).join(''),
		scale,
	);

/** A socket strip lying on the floor with plugs stuck on each other; the middle of its foot at the place. */
export const socketStrip = (at: Point, plugs = 4, scale = 1): string => {
	const tones = [ink, clothes.grey.dark, clothes.navy.main, ink, clothes.grey.main];
	return place(
		at,
		curve('M60 -6C84 -6 84 10 110 8', paper, 5) +
			Array.from({ length: plugs }, (_, i): string => {
				const x = -42 + i * 27;
				return (
					curve(
						`M${x} -26C${x} -52 ${x + (i % 2 ? 16 : -16)} -44 ${x + (i % 2 ? 22 : -22)} -66`,
						tones[i] ?? ink,
						3.5,
					) + rect([x - 9, -30], 18, 18, tones[i] ?? ink, { rx: 3 })
				);
			}).join('') +
			rect([-60, -14], 120, 16, paper, { rx: 5, ...edge(metal, 2.5) }) +
			circle([52, -6], 3, danger.main),
		scale,
	);
};

/** A desk lamp whose cord is torn: bright wires show where the cover is gone; the middle of its foot at the place. */
export const tornLamp = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M18 -4C40 -2 40 16 62 14', ink, 4) +
			line(
				[
					[38, 3],
					[46, 13],
				],
				'#E08A55',
				5,
			) +
			line(
				[
					[42, 1],
					[50, 12],
				],
				'#FFD23F',
				3,
			) +
			rect([-20, -6], 40, 6, clothes.teal.dark, { rx: 3 }) +
			line(
				[
					[0, -6],
					[-8, -44],
					[14, -66],
				],
				clothes.teal.dark,
				5,
			) +
			path('M2 -76L26 -84L34 -58L12 -52Z', clothes.teal.main, edge(clothes.teal)),
		scale,
	);

/** A steel tower that carries wires; the middle of its foot at the place. */
export const tower = (at: Point, high = 170): string => {
	const h = -high;
	const arm = (y: number, half: number): string =>
		path(`M${-half} ${y}L0 ${y - 12}L${half} ${y}Z`, 'none', {
			stroke: stone.dark,
			'stroke-width': 4,
			'stroke-linejoin': 'round',
		});
	return place(
		at,
		path(`M-26 0L-6 ${h}H6L26 0`, 'none', { stroke: stone.dark, 'stroke-width': 5, 'stroke-linejoin': 'round' }) +
			path(`M-22 -34L22 -34L-14 -80L14 -80L-9 -124H9M22 -34L-14 -80M-22 -34L14 -80L-9 -124M-14 -80L9 -124`, 'none', {
				stroke: stone.dark,
				'stroke-width': 2.5,
				'stroke-linejoin': 'round',
			}) +
			arm(h + 40, 44) +
			arm(h + 14, 36),
	);
};

/** Rings on the ground round a fallen wire: the nearer, the stronger. */
export const dangerRings = (at: Point, rx = 70): string =>
	[1, 0.7, 0.4]
		.map((k) =>
			ellipse(at, rx * k, rx * k * 0.3, 'none', { stroke: danger.dark, 'stroke-width': 3, 'stroke-dasharray': '12 8' }),
		)
		.join('');

/** A kite with its tail; the middle of it at the place. */
export const kite = (at: Point, turn = 0, scale = 1): string =>
	place(
		at,
		path('M0 -30L22 0L0 34L-22 0Z', clothes.yellow.main, edge(clothes.yellow, 2.5)) +
			path('M0 -30L22 0H0ZM0 34L-22 0H0Z', clothes.red.main) +
			curve('M0 34q-10 10 0 18t0 18t0 16', clothes.red.dark, 3) +
			line(
				[
					[-22, 0],
					[22, 0],
				],
				clothes.yellow.dark,
				2,
			),
		scale,
		turn,
	);

/** A bucket of water in which an immersion heater hangs, its cord going up; the middle of its foot at the place. */
export const immersionHeater = (at: Point, scale = 1): string =>
	place(
		at,
		curve('M8 -56C10 -80 28 -70 34 -96', ink, 3.5) +
			path('M-26 -44H26L20 0H-20Z', clothes.grape.main, edge(clothes.grape, 2.5)) +
			ellipse([0, -44], 26, 7, '#8FD3DE', { stroke: clothes.grape.dark, 'stroke-width': 2.5 }) +
			rect([2, -60], 12, 18, ink, { rx: 3 }) +
			curve('M-14 -54q7 -8 0 -16t0 -14', '#7F868D', 3),
		scale,
	);

/** A glass of water; the middle of its foot at the place. */
export const glassOfWater = (at: Point, scale = 1): string =>
	place(at, path('M-12 -34H12L9 0H-9Z', '#E8F6FA', edge(metal)) + path('M-11 -24H11L9 -1H-9Z', '#8FD3DE'), scale);

/** A charger with its cable rolled up, out of the socket; the middle of its foot at the place. */
export const rolledCharger = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-22, -24], 24, 24, paper, { rx: 5, ...edge(metal, 2.5) }) +
			line(
				[
					[-16, -28],
					[-16, -24],
				],
				metal.dark,
				3,
			) +
			line(
				[
					[-6, -28],
					[-6, -24],
				],
				metal.dark,
				3,
			) +
			[14, 10, 6].map((r) => ellipse([22, -8], r, r * 0.55, 'none', { stroke: ink, 'stroke-width': 2.5 })).join(''),
		scale,
	);
