/** Inside the room a child presses towels and clothes into the gap under the door; the sky outside the window is clear. */
import { door, room, smokeCloud, windowFrame } from '../../parts/building.ts';
import { cloud, sun } from '../../parts/outdoors.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, kneeling, person } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { cloth, shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.room },
	room(214),
	windowFrame([86, 92], { width: 124, height: 112, bars: false }),
	sun([122, 66], 13),
	cloud([70, 104], 0.7),
	door([350, 214], { width: 116, height: 178, handle: 'right' }),
	smokeCloud([402, 36], 0.36),
	smokeCloud([298, 38], 0.3),
	cloth([392, 222], 92, clothes.red),
	cloth([318, 226], 100, clothes.yellow),
	shadow([232, 252], 56),
	person({
		...cast.girl,
		skin: cast.mother.skin,
		hairStyle: 'long',
		top: clothes.teal,
		bottom: clothes.navy,
		scale: 1.7,
		at: [220, 252],
		pose: kneeling,
		frontHand: [292, 212],
		backHand: [312, 208],
	}),
);
