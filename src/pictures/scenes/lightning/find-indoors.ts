/** A home during a thunderstorm for finding dangers: washing on the balcony, an open window, a running tap, a telephone on its charger, a telephone with a cord; a girl who reads on the sofa and a torch are safe. */
import { room, sofa } from '../../parts/building.ts';
import { clothes, ink, metal, paper, wall } from '../../parts/palette.ts';
import { cast, person } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { bolt, chargingPhone, cordPhone, openWindow, sink, stormCloud, washing } from '../../parts/storm-things.ts';
import { line, path, rect, scene } from '../../parts/svg.ts';
import { notebook } from '../../parts/things.ts';

export default scene(
	{ height: 300, background: wall.main },
	room(222),
	rect([-10, -10], 112, 240, '#C2D2DD'),
	stormCloud([34, 24], 0.6),
	bolt([12, 40], 60, 0.8),
	washing([-4, 92], [98, 86]),
	rect([-10, 176], 112, 8, metal.dark),
	...[4, 26, 48, 70, 92].map((x) =>
		line(
			[
				[x, 184],
				[x, 226],
			],
			metal.dark,
			4,
		),
	),
	rect([98, -10], 8, 240, wall.dark),
	openWindow([164, 92], 70, 76),
	sofa([292, 238], 124, clothes.grape),
	person({ ...cast.girl, scale: 0.86, at: [292, 250], pose: sittingFront, lookDown: true }),
	notebook([292, 208], 0.6),
	chargingPhone([292, 106], 1),
	sink([430, 226], 0.9),
	cordPhone([150, 284], 1.05),
	rect([366, 268], 90, 8, '#B35A2B', { rx: 2 }),
	rect([374, 276], 6, 26, '#8A4420'),
	rect([440, 276], 6, 26, '#8A4420'),
	rect([378, 242], 44, 18, clothes.yellow.main, { rx: 4, stroke: clothes.yellow.dark, 'stroke-width': 2.5 }),
	path('M422 242L440 234V268L422 260Z', clothes.yellow.main, {
		stroke: clothes.yellow.dark,
		'stroke-width': 2.5,
		'stroke-linejoin': 'round',
	}),
	rect([440, 234], 5, 34, paper, { rx: 2, stroke: metal.dark, 'stroke-width': 1.5 }),
	rect([392, 238], 14, 6, ink, { rx: 3 }),
);
