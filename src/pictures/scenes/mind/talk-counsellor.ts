/** In the counselling room a boy and a teacher sit at a small table; the boy begins to tell, the teacher listens. */
import { chair, room, windowFrame } from '../../parts/building.ts';
import { plant } from '../../parts/home-things.ts';
import { clothes, leaves, skins } from '../../parts/palette.ts';
import { cast, person, sitting, skeleton } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { mirror, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const boy = { ...cast.teenBoy, scale: 1.3, at: [116, 250], pose: sitting, lookDown: true } as const;
const { mouth } = skeleton(boy);

export default scene(
	{},
	room(212),
	windowFrame([414, 66], { width: 84, height: 74 }),
	shadow([140, 252], 60),
	shadow([352, 252], 60),
	chair([116, 250], 1.13, leaves),
	mirror(372, chair([372, 250], 1.16, leaves)),
	tableTop([246, 252], { width: 74, height: 46, depth: 16 }),
	plant([246, 194], 0.62),
	person(boy),
	person({
		size: 'adult',
		scale: 1.16,
		hairStyle: 'bun',
		glasses: true,
		skin: skins.tan,
		top: clothes.yellow,
		bottom: clothes.earth,
		sleeves: 'long',
		at: [372, 250],
		pose: { ...sitting, tilt: 10 },
		flip: true,
	}),
	speech([196, 38], [mouth[0] + 12, mouth[1] - 14], '我想跟您说一件事', 22),
);
