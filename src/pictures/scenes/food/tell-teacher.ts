/** After lunch a girl with a hand on her belly tells the teacher what is wrong; her bowl stands on the table and stays there. */
import { blackboard, room } from '../../parts/building.ts';
import { bowl } from '../../parts/home-things.ts';
import { cast, person, standing, standingSide } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

export default scene(
	{},
	room(208),
	blackboard([300, 40], 150, 84),
	tableTop([86, 250], { width: 120, height: 58, depth: 18 }),
	bowl([86, 188], undefined, 1.7),
	shadow([218, 254], 28),
	shadow([356, 254], 30),
	person({
		...cast.girl,
		scale: 1.6,
		at: [218, 252],
		pose: {
			...standing,
			frontArm: [
				[-30, -80],
				[-6, -74],
			],
		},
		headView: 'side',
	}),
	person({
		...cast.teacher,
		scale: 1.2,
		at: [356, 252],
		pose: { ...standingSide, shoulder: [8, -103], tilt: 12 },
		flip: true,
	}),
	speech([106, 44], [192, 102], ['老师，我吃完饭', '肚子疼，想吐。'], 21),
);
