/** In the classroom something has been thrown up on the floor and is covered with paper; the teacher in mask and gloves stands before it with a bucket, two pupils walk away from it towards the door. */
import { door, room } from '../../parts/building.ts';
import { glove, mask, mess } from '../../parts/health-things.ts';
import { cast, person, skeleton, standingSide, walking } from '../../parts/person.ts';
import { bucket } from '../../parts/stairwell-dangers.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const teacher = {
	...cast.teacher,
	scale: 1.16,
	at: [342, 246],
	pose: { ...standingSide, tilt: 12 },
	flip: true,
	frontHand: [312, 172],
	backHand: [322, 184],
} as const;
const s = skeleton(teacher);

export default scene(
	{},
	room(206),
	door([52, 206], { width: 76, height: 140 }),
	mess([256, 256], 50),
	bucket([430, 254], 1),
	shadow([342, 250], 30),
	person(teacher),
	mask(s.head, 22, 'side', true),
	glove([312, 174], 1.1),
	glove([323, 187], 1.1),
	shadow([168, 252], 26),
	shadow([106, 254], 24),
	person({ ...cast.deepBoy, legs: 'long', scale: 1.3, at: [168, 250], pose: walking, flip: true }),
	person({ ...cast.girl, scale: 1.25, at: [104, 252], pose: walking, flip: true }),
);
