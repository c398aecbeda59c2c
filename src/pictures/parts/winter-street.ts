/** Cold days out of doors: warm clothes over a person, icicles, a patch of ice, snow, a shed roof with snow, a basin for warming hands. */
import { clothes, ice, ink, metal, paper, stone, type Tone, trunk } from './palette.ts';
import type { Skeleton } from './skeleton.ts';
import { circle, curve, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A woollen hat on a head of radius `r`, drawn over the person; `turn` is the tilt of the head in degrees. */
export const woolHat = (head: Point, r: number, tone: Tone = clothes.red, turn = 0): string =>
	place(
		head,
		path(
			`M${-r * 1.08} ${-r * 0.28}C${-r * 1.1} ${-r * 1.5} ${r * 1.1} ${-r * 1.5} ${r * 1.08} ${-r * 0.28}Z`,
			tone.main,
			edge(tone),
		) +
			rect([-r * 1.16, -r * 0.5], r * 2.32, r * 0.4, tone.dark, { rx: r * 0.18 }) +
			circle([0, -r * 1.28], r * 0.26, paper, edge(tone, 1.5)),
		1,
		turn,
	);

/** A scarf round the neck of a person, from the skeleton; `scale` of the person. */
export const scarf = ({ shoulder }: Pick<Skeleton, 'shoulder'>, scale = 1, tone: Tone = clothes.green): string =>
	place(
		shoulder,
		rect([-13, -16], 26, 11, tone.main, { rx: 5, ...edge(tone) }) + path('M2 -8L12 -8L10 20H0Z', tone.main, edge(tone)),
		scale,
	);

/** Mittens over both hands of a placed person. */
export const mittens = (s: Skeleton, r = 8, tone: Tone = clothes.blue): string =>
	[s.frontArm[2], s.backArm[2]].map((hand) => circle(hand, r, tone.main, edge(tone))).join('');

/** A row of icicles hanging from an edge between two x, at height `y`. */
export const icicles = (x1: number, x2: number, y: number, long = 34): string => {
	const count = Math.max(2, Math.round((x2 - x1) / 15));
	const step = (x2 - x1) / count;
	const lengths = [1, 0.6, 0.85, 0.5, 0.95, 0.7];
	return Array.from({ length: count }, (_, i): string => {
		const x = x1 + i * step;
		const down = long * (lengths[i % lengths.length] ?? 1);
		return path(`M${x} ${y}H${x + step}L${x + step / 2} ${y + down}Z`, ice.main, {
			stroke: '#7FA3BA',
			'stroke-width': 1.8,
			'stroke-linejoin': 'round',
		});
	}).join('');
};

/** A patch of clear ice with its shine. */
export const icePatch = (at: Point, rx = 60, ry = 14): string =>
	ellipse(at, rx, ry, '#BFDCEB', { stroke: '#7FA3BA', 'stroke-width': 2 }) +
	curve(
		`M${at[0] - rx * 0.6} ${at[1] - ry * 0.1}l${rx * 0.34} ${-ry * 0.5}M${at[0] - rx * 0.1} ${at[1] + ry * 0.35}l${rx * 0.5} ${-ry * 0.7}`,
		paper,
		4,
	);

/** A ground of snow from `y` down. */
export const snowGround = (y = 206): string =>
	rect([-10, y], 500, 340 - y, '#F3F8FC') +
	rect([-10, y], 500, 3, '#B7CBD9') +
	path(`M-10 ${y + 38}Q120 ${y + 26} 240 ${y + 38}T490 ${y + 34}V340H-10Z`, '#DCE8F0');

/** Falling snow over a field. */
export const snowfall = (left = 0, right = 480, top = 4, bottom = 150): string => {
	const flakes: string[] = [];
	for (let y = top, row = 0; y < bottom; y += 26, row += 1) {
		for (let x = left + ((row * 29) % 58); x < right; x += 58) flakes.push(circle([x, y + ((x * 7) % 9)], 2.6, paper));
	}
	return flakes.join('');
};

/** A tree that bends under snow; the foot at the place. */
export const snowyTree = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[0, -4],
				[-4, -70],
			],
			trunk.dark,
			9,
		) +
			line(
				[
					[-3, -56],
					[-38, -80],
					[-54, -62],
				],
				trunk.dark,
				6,
			) +
			line(
				[
					[-4, -64],
					[24, -96],
					[50, -84],
				],
				trunk.dark,
				6,
			) +
			path('M-62 -70C-56 -92 -36 -98 -26 -84C-30 -74 -44 -76 -62 -70Z', paper, edge(stone)) +
			path('M-10 -92C0 -118 44 -116 58 -88C44 -88 14 -96 -10 -92Z', paper, edge(stone)) +
			path('M-24 -70C-18 -86 6 -86 12 -70C0 -66 -14 -66 -24 -70Z', paper, edge(stone)),
		scale,
	);

/** A basin of warm water on a stool; the middle of the stool's foot at the place, the water at 58 units. */
export const warmBasin = (at: Point, scale = 1): string =>
	place(
		at,
		[-22, 22]
			.map((x) =>
				line(
					[
						[x * 0.9, -30],
						[x * 1.1, -3],
					],
					'#8A4420',
					6,
				),
			)
			.join('') +
			rect([-30, -36], 60, 9, '#B35A2B', { rx: 3, stroke: '#8A4420', 'stroke-width': 2 }) +
			ellipse([0, -62], 42, 9, '#8FD3DE', { stroke: clothes.blue.dark, 'stroke-width': 3 }) +
			path('M-42 -62L-32 -36H32L42 -62A42 9 0 0 1 -42 -62Z', clothes.blue.main, edge(clothes.blue, 2.5)),
		scale,
	);

/** A bicycle in profile facing right; the ground between its wheels at the place. */
export const bicycle = (at: Point, scale = 1, tone: Tone = clothes.green): string =>
	place(
		at,
		[-34, 34]
			.map((x) => circle([x, -20], 20, 'none', { stroke: ink, 'stroke-width': 4 }) + circle([x, -20], 3.5, metal.dark))
			.join('') +
			line(
				[
					[-34, -20],
					[-12, -54],
					[22, -54],
					[34, -20],
				],
				tone.dark,
				5,
			) +
			line(
				[
					[-34, -20],
					[-2, -20],
					[22, -54],
				],
				tone.dark,
				5,
			) +
			line(
				[
					[-2, -20],
					[-14, -62],
				],
				tone.dark,
				5,
			) +
			line(
				[
					[-24, -64],
					[-6, -62],
				],
				ink,
				6,
			) +
			line(
				[
					[22, -54],
					[18, -72],
					[30, -76],
				],
				ink,
				5,
			),
		scale,
	);
