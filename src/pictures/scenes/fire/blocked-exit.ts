/** Left: boxes stand before the exit door, crossed out. Right: the same door is free, ticked. */
import { room } from '../../parts/building.ts';
import { exitDoor } from '../../parts/fire-doors.ts';
import { no, tick } from '../../parts/marks.ts';
import { backgrounds, paper } from '../../parts/palette.ts';
import { line, scene } from '../../parts/svg.ts';
import { box, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.leaf },
	room(218),
	exitDoor([122, 218], 116, 138),
	exitDoor([362, 218], 116, 138),
	shadow([126, 250], 88),
	box([84, 248], 74, 58),
	box([164, 250], 72, 52),
	box([98, 190], 62, 50),
	box([158, 198], 54, 42),
	line(
		[
			[240, -4],
			[240, 274],
		],
		paper,
		8,
	),
	no([206, 50], 25),
	tick([446, 50], 25),
);
