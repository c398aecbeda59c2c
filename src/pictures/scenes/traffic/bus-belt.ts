/** In the school bus two children sit back in their seats, belted; the boy presses his buckle in, the attendant looks on. */
import { belt, busInside, busSeat } from '../../parts/bus-things.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, leaning, person, sitting, skeleton } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';

const boy = { ...cast.boy, scale: 1.72, at: [232, 246], pose: sitting } as const;
const s = skeleton(boy);
const girl = { ...cast.girl, scale: 1.72, at: [72, 246], pose: sitting } as const;

export default scene(
	{},
	busInside(246),
	person({
		...cast.teacher,
		top: clothes.green,
		scale: 1.12,
		at: [392, 252],
		pose: { ...leaning, shoulder: [8, -103], tilt: 14 },
		flip: true,
	}),
	busSeat([232, 248], 1.2),
	person({ ...boy, frontHand: [s.hip[0] + 20, s.hip[1] - 12], backHand: [s.hip[0] + 44, s.hip[1] - 4] }),
	belt(s, 1.3),
	busSeat([72, 248], 1.2),
	person({ ...girl, frontHand: [112, 180] }),
	belt(skeleton(girl), 1.3),
);
