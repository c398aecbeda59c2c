/** A kitchen for finding dangers: a cylinder in a basin of hot water, soup that boils over with nobody there, a spray can by the flame, a basket on the gas pipe, a portable stove under far too large a plate; the open window and the gas alarm are safe. */
import { room } from '../../parts/building.ts';
import { stove } from '../../parts/furniture.ts';
import {
	boilingPot,
	gasAlarm,
	gasCylinder,
	gasPipe,
	hangingBasket,
	hotBasin,
	portableStove,
} from '../../parts/gas-things.ts';
import { clothes, danger, metal, wall } from '../../parts/palette.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { openWindow } from '../../parts/storm-things.ts';
import { circle, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ height: 300, background: wall.main },
	room(228),
	hotBasin([62, 276], 1.1, true),
	gasCylinder([62, 268], 1.05),
	hotBasin([62, 276], 1.1),
	openWindow([62, 92], 78, 84, '#BFE0EE'),
	stove([202, 230], { width: 150, height: 82, on: true }),
	boilingPot([202, 138], 1),
	rect([246, 100], 26, 48, clothes.grape.main, { rx: 3, stroke: clothes.grape.dark, 'stroke-width': 2.5 }),
	rect([252, 88], 14, 12, metal.main, { rx: 2, stroke: metal.dark, 'stroke-width': 2 }),
	circle([259, 86], 4, danger.main),
	gasPipe([
		[300, 196],
		[300, 40],
		[420, 40],
		[490, 40],
	]),
	hangingBasket([356, 42], 1.1),
	gasAlarm([442, 84], 1.1),
	tableTop([400, 286], { width: 150, height: 62, depth: 16 }),
	portableStove([400, 220], 1),
);
