/** Cars, lorries and the school bus in profile, facing right; the ground between their wheels at the place. */
import { clothes, danger, glass, ink, metal, paper, stone, type Tone } from './palette.ts';
import { circle, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2.5): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** The yellow of school buses. */
export const busYellow: Tone = { main: '#FFC933', dark: '#A66B00' };

/** A wheel with its hub, standing on the ground. */
export const wheel = (x: number, r: number): string =>
	circle([x, -r], r, ink) + circle([x, -r], r * 0.42, stone.main, { stroke: metal.dark, 'stroke-width': 1.5 });

/** A small car, about 150×62 units. */
export const car = (at: Point, scale = 1, tone: Tone = clothes.blue): string =>
	place(
		at,
		path('M-72 -14V-30C-70 -36 -60 -38 -50 -38L-30 -60H22L46 -38C60 -36 70 -32 73 -24V-14Z', tone.main, edge(tone)) +
			path('M-38 -39L-25 -54H-6V-39Z', glass.main, edge(glass, 2)) +
			path('M0 -39V-54H19L35 -39Z', glass.main, edge(glass, 2)) +
			rect([62, -30], 9, 7, '#FFE58A', { rx: 2, stroke: tone.dark, 'stroke-width': 1.2 }) +
			rect([-72, -30], 7, 8, danger.main, { rx: 2 }) +
			wheel(-42, 14) +
			wheel(44, 14),
		scale,
	);

/** A lorry with a box, cab at the right, about 230×112 units. */
export const lorry = (at: Point, scale = 1, tone: Tone = clothes.red): string =>
	place(
		at,
		rect([-112, -24], 218, 12, clothes.grey.dark) +
			rect([-114, -112], 150, 90, metal.main, { rx: 3, ...edge(metal) }) +
			[-90, -64, -38, -12, 14]
				.map((x) =>
					line(
						[
							[x, -104],
							[x, -30],
						],
						metal.dark,
						2,
					),
				)
				.join('') +
			path('M40 -22V-90H82C92 -90 98 -84 101 -72L108 -48V-22Z', tone.main, edge(tone)) +
			path('M62 -80H82C88 -80 90 -76 92 -70L98 -52H62Z', glass.main, edge(glass, 2)) +
			rect([100, -40], 8, 9, '#FFE58A', { rx: 2, stroke: tone.dark, 'stroke-width': 1.2 }) +
			rect([98, -82], 6, 22, ink, { rx: 2 }) +
			[-86, -50, 72].map((x) => wheel(x, 19)).join(''),
		scale,
	);

/** A school bus with its open or shut door at the front; about 260×112 units. The red board swings out when it has stopped. */
export const schoolBus = (at: Point, { scale = 1, open = false } = {}): string =>
	place(
		at,
		path(
			'M-126 -18V-100C-126 -108 -120 -112 -112 -112H92C102 -112 106 -106 108 -98L118 -58V-18Z',
			busYellow.main,
			edge(busYellow, 3),
		) +
			rect([-126, -46], 244, 7, busYellow.dark) +
			[-112, -76, -40, -4].map((x) => rect([x, -98], 30, 34, glass.main, { rx: 4, ...edge(glass, 2) })).join('') +
			rect([36, -98], 38, 82, open ? '#5E4A1D' : glass.main, { rx: 3, ...edge(busYellow, 2.5) }) +
			(open
				? rect([40, -30], 30, 8, stone.main) + rect([44, -20], 32, 7, stone.main, edge(stone, 1.5))
				: line(
						[
							[55, -96],
							[55, -18],
						],
						busYellow.dark,
						2.5,
					)) +
			path('M80 -98H91C95 -98 97 -95 98 -91L106 -62H80Z', glass.main, edge(glass, 2)) +
			rect([110, -40], 8, 9, paper, { rx: 2, ...edge(busYellow, 1.2) }) +
			[-104, 96].map((x) => circle([x, -112], 5, danger.main, edge(danger, 1.5))).join('') +
			wheel(-80, 19) +
			wheel(12, 19),
		scale,
	);
