/** What stands about in and before a block of flats: electric bicycle, shoe cabinet, the charging shed in the yard. */
import { cloud } from './outdoors.ts';
import { clothes, glass, ink, metal, right, stone, type Tone, trunk, wood } from './palette.ts';
import { circle, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** An electric bicycle in profile facing right; the ground between its wheels at the place; about 120×84 units. */
export const eBike = (at: Point, scale = 1, tone: Tone = clothes.red): string =>
	place(
		at,
		[-40, 42]
			.map((x) => circle([x, -18], 16, 'none', { stroke: ink, 'stroke-width': 6 }) + circle([x, -18], 4, metal.dark))
			.join('') +
			line(
				[
					[42, -18],
					[28, -74],
				],
				metal.dark,
				6,
			) +
			line(
				[
					[28, -74],
					[14, -80],
				],
				ink,
				6,
			) +
			circle([36, -62], 6, '#FFD45C', edge(trunk)) +
			path(
				'M-44 -24C-46 -44 -34 -46 -20 -46H-4C-2 -30 6 -28 18 -28L26 -54L34 -50L28 -18H-24Z',
				tone.main,
				edge(tone, 2.5),
			) +
			rect([-46, -56], 44, 10, ink, { rx: 5 }),
		scale,
	);

/** Boxes on each other's shoulders for a narrow place, standing on the place. */
export const shoeCabinet = (at: Point, scale = 1): string =>
	place(
		at,
		rect([-38, -78], 76, 76, wood.main, edge(wood, 2.5)) +
			[-78, -54, -30].map((y) => rect([-33, y + 5], 66, 18, wood.dark, { rx: 2 })).join('') +
			[
				[-20, -57, clothes.blue],
				[8, -57, clothes.blue],
				[-14, -33, clothes.white],
				[14, -33, clothes.white],
			]
				.map(([x, y, tone]) =>
					path(
						`M${Number(x) - 9} ${y}V${Number(y) - 10}H${Number(x) - 1}L${Number(x) + 11} ${Number(y) - 4}V${y}Z`,
						(tone as Tone).main,
						edge(tone as Tone, 1.5),
					),
				)
				.join(''),
		scale,
	);

/** A window that shows the yard below: electric bicycles stand charging under a roof in the open. */
export const chargingShedOutside = (at: Point, width = 104, height = 84): string =>
	place(
		at,
		rect([-width / 2, -height / 2], width, height, '#D8EEF6') +
			cloud([-20, -26], 0.5) +
			rect([-width / 2, height / 2 - 20], width, 20, stone.main) +
			path(`M${-width / 2 + 8} -8L${width / 2 - 8} -14V-4L${-width / 2 + 8} 2Z`, right.main, edge(right)) +
			[-width / 2 + 14, width / 2 - 14]
				.map((x) =>
					line(
						[
							[x, -6],
							[x, height / 2 - 8],
						],
						metal.dark,
						4,
					),
				)
				.join('') +
			eBike([-14, height / 2 - 7], 0.42, clothes.blue) +
			eBike([20, height / 2 - 5], 0.42, clothes.yellow) +
			rect([-width / 2, -height / 2], width, height, 'none', { stroke: trunk.main, 'stroke-width': 6, rx: 3 }) +
			line(
				[
					[0, -height / 2],
					[0, height / 2],
				],
				trunk.main,
				3,
			) +
			rect([-width / 2 - 6, height / 2], width + 12, 6, glass.dark, { rx: 2 }),
	);
