/** A child and the grandmother sit on the sofa; the child tells, the grandmother listens. */
import { room, sofa, windowFrame } from '../../parts/building.ts';
import { clothes } from '../../parts/palette.ts';
import { cast, person, skeleton } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { place, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const girl = {
	...cast.girl,
	top: clothes.yellow,
	at: [224, 178],
	pose: sittingFront,
	flip: true,
	headView: 'side',
	backHand: [190, 146],
} as const;
const { head } = skeleton(girl);
const people = [
	shadow([180, 187], 112),
	sofa([180, 190], 200),
	person({
		...cast.grandma,
		at: [140, 190],
		pose: sittingFront,
		headView: 'side',
		tilt: 8,
		glasses: true,
		backHand: [188, 146],
	}),
	person(girl),
	speech([246, 26], [head[0] + 8, head[1] - 19], '奶奶，今天在学校……', 19),
];

export default scene({}, room(214), windowFrame([66, 66]), place([0, 0], people.join(''), 1.3));
