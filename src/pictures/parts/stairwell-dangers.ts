/** What lies about in a school stairwell: a puddle with a mop and bucket, gymnastics mats against a wall, the pose of one who slides down the rail. */
import { clothes, ink, metal, type Tone, water, wood } from './palette.ts';
import { bent, type Pose } from './pose.ts';
import { curve, ellipse, line, path, place, type Point } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A puddle on the floor with two lights on it. */
export const puddle = (at: Point, rx = 40): string =>
	place(
		at,
		ellipse([0, 0], rx, rx * 0.24, water.main, edge(water)) +
			curve(
				`M${-rx * 0.5} -2q${rx * 0.2} -4 ${rx * 0.4} 0M${rx * 0.1} 3q${rx * 0.15} -3 ${rx * 0.3} 0`,
				'#FFFFFF',
				2.4,
			),
	);

/** A bucket with a mop in it. */
export const bucket = (at: Point, scale = 1): string =>
	place(
		at,
		line(
			[
				[2, -30],
				[20, -92],
			],
			wood.main,
			5,
		) +
			path('M-18 -30H18L14 0H-14Z', clothes.red.main, edge(clothes.red)) +
			curve('M-18 -30C-18 -46 18 -46 18 -30', metal.dark, 3),
		scale,
	);

/** Gymnastics mats standing against a wall, one slipping down. */
export const mats = (at: Point, scale = 1): string =>
	place(
		at,
		path('M-44 0L-26 -92L-10 -90L-26 0Z', clothes.blue.main, edge(clothes.blue, 2.5)) +
			path('M-22 0L2 -86L18 -82L-4 0Z', clothes.green.main, edge(clothes.green, 2.5)) +
			path('M-4 0L48 -40L58 -28L16 0Z', clothes.blue.main, edge(clothes.blue, 2.5)),
		scale,
	);

/** Sitting astride a sloping rail in profile, hands before the body; 0,0 is the rail under the hip. */
export const slidingDown: Pose = {
	view: 'side',
	shoulder: [-8, -46],
	hip: [0, -12],
	frontArm: bent(6, -30, 24, -8),
	backArm: bent(10, -34, 28, -14),
	frontLeg: bent(26, 2, 40, 30),
	backLeg: bent(30, 0, 46, 24),
};

/** A crutch under the arm, its foot at the place, its grip above it. */
export const crutch = ([x, y]: Point, high = 62): string =>
	line(
		[
			[x, y],
			[x, y - high],
		],
		metal.dark,
		4,
	) +
	line(
		[
			[x - 7, y - high],
			[x + 7, y - high],
		],
		ink,
		5,
	);
