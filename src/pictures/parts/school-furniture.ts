/** Chairs, a table with depth, a wheelchair from the front, a door ajar. They take the middle of their foot. */
import { clothes, ink, type Tone, wood } from './palette.ts';
import { circle, ellipse, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A wheelchair seen from the front at child scale: draw `wheelchairFront`, then the person with the pose `sittingFront` at the same place. */
export const wheelchairFront = (at: Point): string => {
	const wheel = (x: number): string =>
		rect([x - 4.5, -44], 9, 44, clothes.grey.main, { rx: 4.5, stroke: ink, 'stroke-width': 3 });
	const caster = (x: number): string => ellipse([x, -6], 2.6, 6, ink);
	const frame = rect([-17, -70], 34, 42, clothes.navy.main, { rx: 5, ...edge(clothes.navy) });
	const rests = [-19, 19]
		.map((x) =>
			line(
				[
					[x, -46],
					[x, -26],
				],
				ink,
				5,
			),
		)
		.join('');
	return place(
		at,
		wheel(-24) + wheel(24) + frame + rests + rect([-20, -31], 40, 7, ink, { rx: 3 }) + caster(-16) + caster(16),
	);
};

/** The footplate of the same wheelchair, to be drawn over the shoes. */
export const footplate = (at: Point): string =>
	place(
		at,
		line(
			[
				[-14, -1],
				[14, -1],
			],
			ink,
			4,
		),
	);

/** A chair seen from behind or from the front (child scale): legs and a back of the given height, seat at 28 units. */
export const chairBack = (at: Point, tone: Tone = wood, high = 62): string =>
	place(
		at,
		[-15, 15]
			.map((x) =>
				line(
					[
						[x, 4 - high],
						[x, -2],
					],
					tone.dark,
					4.5,
				),
			)
			.join('') +
			rect([-18, -high], 36, 22, tone.main, { rx: 5, ...edge(tone) }) +
			rect([-18, -30], 36, 6, tone.dark, { rx: 2 }),
	);

/** A low round stool, seat at 26 units at scale 1. */
export const stool = (at: Point, scale = 1, tone: Tone = wood): string =>
	place(
		at,
		line(
			[
				[-14, -22],
				[-18, -3],
			],
			tone.dark,
			6,
		) +
			line(
				[
					[14, -22],
					[18, -3],
				],
				tone.dark,
				6,
			) +
			rect([-21, -27], 42, 9, tone.main, { rx: 4, ...edge(tone) }),
		scale,
	);

/** A table whose top we see a little from above: `depth` is how much of the top shows, `inset` how much narrower its far edge is. Things lie on its upper part. */
export const tableTop = (at: Point, { width = 110, height = 52, depth = 18, inset = 11, tone = wood } = {}): string => {
	const half = width / 2;
	const top = `M${-half + inset} ${-height - depth}H${half - inset}L${half} ${-height}H${-half}Z`;
	const legs = [-half + 9, half - 9]
		.map((x) =>
			line(
				[
					[x, -height],
					[x, -3],
				],
				tone.dark,
				7,
			),
		)
		.join('');
	return place(at, legs + path(top, tone.main, edge(tone)) + rect([-half, -height], width, 8, tone.dark, { rx: 2 }));
};

/** A door left open by a hand's breadth, hinged at the left, light behind it. */
export const doorAjar = (at: Point, { width = 68, height = 138, tone = wood, gap = 16 } = {}): string => {
	const [half, free] = [width / 2, width / 2 - gap];
	const frame =
		rect([-half - 6, -height - 6], width + 12, height + 6, tone.dark, { rx: 3 }) +
		rect([-half, -height], width, height, '#FFF7DC');
	const leaf = path(`M${-half} ${-height}L${free} ${-height + 7}V-4L${-half} 0Z`, tone.main, edge(tone));
	const panel = (top: number, low: number): string =>
		path(
			`M${-half + 10} ${-height * top}L${free - 9} ${-height * top + 4}V${-height * low - 2}L${-half + 10} ${-height * low}Z`,
			'none',
			edge(tone),
		);
	return place(at, frame + leaf + panel(0.9, 0.56) + panel(0.47, 0.1) + circle([free - 6, -height * 0.5], 4, ink));
};
