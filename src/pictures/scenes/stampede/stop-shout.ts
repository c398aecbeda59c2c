/** On the stairs a boy has fallen and sits on the lowest step; a girl behind him has stopped, holds the rail, turns round, holds her palm up and shouts: somebody fell, do not push. Two more stand still above. */
import { stairs } from '../../parts/building.ts';
import { floor, wall } from '../../parts/palette.ts';
import { cast, person, sittingLow, standingSide, stopHand } from '../../parts/person.ts';
import { onStair, rail } from '../../parts/stair-walk.ts';
import { line, rect, scene } from '../../parts/svg.ts';
import { speech } from '../../parts/things.ts';

const [run, rise] = [54, 18];
const top = [40, 128] as const;
const foot = (i: number): readonly [number, number] => {
	const [x, y] = onStair(top, i, run, rise);
	return [x - 3, y - rise / 2];
};

export default scene(
	{ height: 300 },
	rect([-10, -10], 500, 320, wall.main),
	stairs(top, 7, run, rise),
	rect([416, 254], 80, 60, floor.main),
	line(
		[
			[417, 254],
			[490, 254],
		],
		floor.dark,
		3,
	),
	rail([top[0], top[1] + 6], [top[0] + 7 * run, top[1] + 7 * rise], 58, 8),
	person({ ...cast.deepBoy, scale: 1.1, at: foot(1), pose: standingSide }),
	person({ ...cast.smallBoy, scale: 1.25, at: foot(2), pose: standingSide }),
	person({ ...cast.girl, scale: 1.35, at: foot(4), pose: stopHand, flip: true, backHand: [304, 156] }),
	person({ ...cast.boy, scale: 1.35, at: [404, 254], pose: sittingLow }),
	speech([388, 48], [284, 98], ['有人摔倒了，', '别往前挤！'], 22),
);
