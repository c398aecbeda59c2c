/** A room with a bed for finding dangers: a telephone that charges on the quilt, a crowded socket strip, a glass of water beside it, a lamp with a torn cord, an immersion heater in a bucket; the rolled up charger and the light switch are safe. */
import { bed, room, windowFrame } from '../../parts/building.ts';
import {
	glassOfWater,
	immersionHeater,
	rolledCharger,
	socketStrip,
	spark,
	tornLamp,
} from '../../parts/electric-things.ts';
import { lightSwitch } from '../../parts/gas-things.ts';
import { ink, metal, paper, wall, wood } from '../../parts/palette.ts';
import { curve, line, rect, scene } from '../../parts/svg.ts';

export default scene(
	{ height: 300, background: wall.main },
	room(224),
	windowFrame([274, 82], { width: 90, height: 84 }),
	lightSwitch([196, 76], 0.95),
	bed([94, 250], 172),
	rect([98, 192], 30, 13, ink, { rx: 3 }),
	curve('M126 198C156 196 130 150 142 144', ink, 3.5),
	rect([130, 120], 24, 26, paper, { rx: 4, stroke: metal.dark, 'stroke-width': 2.5 }),
	rect([300, 164], 170, 10, wood.main, { rx: 2, stroke: wood.dark, 'stroke-width': 2 }),
	line(
		[
			[314, 174],
			[314, 262],
		],
		wood.dark,
		7,
	),
	line(
		[
			[460, 174],
			[460, 262],
		],
		wood.dark,
		7,
	),
	tornLamp([344, 164], 1),
	rolledCharger([430, 164], 1),
	rect([424, 180], 24, 26, paper, { rx: 4, stroke: metal.dark, 'stroke-width': 2.5 }),
	socketStrip([216, 286], 4, 0.95),
	glassOfWater([314, 292], 1.25),
	spark([296, 276], 0.7),
	immersionHeater([402, 286], 1.05),
);
