/** A family walks down the stairs along the wall, each with a hand on the rail; the lift beside them is crossed out. */
import { liftDoor, stairs } from '../../parts/building.ts';
import { cross } from '../../parts/marks.ts';
import { wall } from '../../parts/palette.ts';
import { cast, person } from '../../parts/person.ts';
import { onStair, rail, steppingDown } from '../../parts/stair-walk.ts';
import { rect, scene } from '../../parts/svg.ts';

const [run, rise] = [46, 17];
const top = [112, 150] as const;
const high = 60;
const end = [top[0] + 9 * run, top[1] + 9 * rise] as const;
const railAt = (x: number): readonly [number, number] => [x, top[1] + ((x - top[0]) * rise) / run - high];

export default scene(
	{ height: 300 },
	rect([-10, -10], 500, 320, wall.main),
	liftDoor([42, 150], 62, 120),
	cross([42, 90], 32),
	stairs(top, 8, run, rise),
	rail(top, end, high, 10),
	person({
		...cast.mother,
		scale: 1.06,
		at: onStair(top, 5, run, rise),
		pose: steppingDown(run, rise, 1.06),
		backHand: railAt(370),
	}),
	person({
		...cast.smallBoy,
		scale: 1.42,
		at: onStair(top, 3, run, rise),
		pose: steppingDown(run, rise, 0.82),
		backHand: railAt(278),
	}),
	person({
		...cast.grandma,
		scale: 1,
		at: onStair(top, 1, run, rise),
		pose: steppingDown(run, rise, 1),
		backHand: railAt(186),
	}),
);
