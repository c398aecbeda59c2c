/** A kitchen at noon for finding dangers: a basket of picked mushrooms, green potatoes with shoots, raw meat and cucumber on one board, a plate with flies, a swollen carton, a bag without a label; beans boil in a pot, apples are washed under the tap. */
import { room, stove, windowFrame } from '../../parts/building.ts';
import {
	apple,
	basket,
	boilingPot,
	meatAndCucumber,
	milkCarton,
	mushrooms,
	openPlate,
	snackBag,
	sproutedPotatoes,
} from '../../parts/food-things.ts';
import { metal, wood } from '../../parts/palette.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { curve, line, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ height: 300 },
	room(206),
	windowFrame([236, 50], { width: 104, height: 64 }),
	rect([20, 80], 130, 8, wood.main, { stroke: wood.dark, 'stroke-width': 2 }),
	milkCarton([54, 80], { scale: 1, swollen: true }),
	snackBag([116, 80], { scale: 1, label: false }),
	stove([406, 206], { width: 108, height: 84, on: true }),
	boilingPot([406, 116], 0.86),
	rect([180, 138], 132, 70, metal.main, { rx: 4, stroke: metal.dark, 'stroke-width': 2.5 }),
	rect([192, 146], 108, 10, metal.dark, { rx: 4 }),
	curve('M226 138V108C226 98 250 98 250 110V116', metal.dark, 7),
	line(
		[
			[250, 120],
			[250, 138],
		],
		'#6BBBD0',
		5,
	),
	apple([238, 150]),
	apple([262, 150]),
	apple([250, 138]),
	tableTop([236, 292], { width: 420, height: 46, depth: 34, inset: 26 }),
	mushrooms([82, 228], 0.7),
	basket([82, 244], 0.95),
	sproutedPotatoes([172, 240], 1.15),
	meatAndCucumber([274, 242], 1.2),
	openPlate([382, 240], 1),
);
