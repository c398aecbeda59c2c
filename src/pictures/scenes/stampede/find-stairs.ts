/** A school stairwell at break for finding dangers: one runs at the top, one slides down the rail, one bends over her shoe on the stairs, a puddle and mats lie below; a boy with a crutch walks along the rail and a teacher stands at the foot. */
import { exitSign, stairs } from '../../parts/building.ts';
import { clothes, floor, wall } from '../../parts/palette.ts';
import { cast, leaning, person, running, stopHand } from '../../parts/person.ts';
import { onStair, rail, steppingDown } from '../../parts/stair-walk.ts';
import { bucket, crutch, mats, puddle, slidingDown } from '../../parts/stairwell-dangers.ts';
import { line, rect, scene } from '../../parts/svg.ts';

const [run, rise] = [40, 20];
const top = [84, 118] as const;
const low = 258;
const railAt = (x: number): readonly [number, number] => [x, top[1] + ((x - top[0]) * rise) / run - 40];
const [bx, by] = onStair(top, 3, run, rise);

export default scene(
	{ height: 300, background: wall.main },
	rect([-10, -10], 500, 320, wall.main),
	exitSign([420, 40], 'right', 0.9),
	stairs(top, 7, run, rise),
	rect([366, low + 2], 130, 60, floor.main),
	line(
		[
			[364, low],
			[490, low],
		],
		floor.dark,
		3,
	),
	person({ ...cast.boy, scale: 0.86, at: [38, 120], pose: running }),
	rail(top, [top[0] + 7 * run, low], 40, 8),
	person({ ...cast.teenBoy, scale: 0.8, at: railAt(138), pose: slidingDown }),
	person({
		...cast.girl,
		scale: 0.86,
		at: [bx - 4, by - rise / 2],
		pose: {
			...leaning,
			shoulder: [28, -84],
			tilt: 62,
			frontArm: [
				[30, -60],
				[18, -34],
			],
			backArm: [
				[34, -60],
				[22, -36],
			],
		},
		lookDown: true,
	}),
	person({
		...cast.deepBoy,
		legs: 'long',
		bottom: clothes.navy,
		scale: 0.9,
		at: onStair(top, 5, run, rise),
		pose: steppingDown(run, rise, 0.63),
		backHand: railAt(296),
	}),
	crutch([288, 236], 50),
	puddle([366, 286], 38),
	bucket([336, 278], 0.55),
	person({ ...cast.teacher, scale: 0.66, at: [388, 262], pose: stopHand, flip: true }),
	mats([436, 290], 0.72),
);
