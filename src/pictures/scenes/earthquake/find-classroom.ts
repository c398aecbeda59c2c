/** A classroom before an earthquake for finding dangers: boxes on a tall cabinet, a desk close to the window with a plant on the sill, a loose ceiling fan, boxes before the door; a sturdy desk and the exit sign are safe. */
import { door, exitSign, room, windowFrame } from '../../parts/building.ts';
import { blackboard, desk } from '../../parts/furniture.ts';
import { plant } from '../../parts/home-things.ts';
import { backgrounds, clothes, ink, metal } from '../../parts/palette.ts';
import { ceilingFan, tallCabinet } from '../../parts/quake-things.ts';
import { curve, rect, scene } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

export default scene(
	{ height: 300, background: backgrounds.room },
	room(212),
	shadow([44, 234], 44),
	tallCabinet([44, 232], 74, 138),
	box([32, 95], 44, 30),
	box([60, 95], 30, 46),
	windowFrame([144, 108], { width: 88, height: 88 }),
	rect([94, 154], 100, 7, metal.dark, { rx: 2 }),
	plant([124, 154], 0.62),
	blackboard([214, 66], 120, 76),
	ceilingFan([272, -6], 34),
	curve('M246 16q-10 6 -6 14M298 16q10 6 6 14', ink, 3),
	desk([160, 268], 84, 54, clothes.orange),
	shadow([290, 272], 50),
	desk([290, 270], 96, 60),
	exitSign([422, 36], 'right', 1),
	door([420, 212], { width: 70, height: 138 }),
	shadow([420, 279], 60),
	box([396, 278], 56, 44),
	box([448, 280], 48, 60),
);
