/** A child sits on the edge of the bed, head down; the father sits beside on a low stool, as high as the child, his telephone lies face down, and says that he listens. */
import { bed, room, windowFrame } from '../../parts/building.ts';
import { phoneLying } from '../../parts/home-things.ts';
import { backgrounds, clothes, wood } from '../../parts/palette.ts';
import { cast, person, sitting, skeleton } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const father = { ...cast.father, scale: 1.12, at: [326, 252], pose: sitting, flip: true } as const;
const { mouth } = skeleton(father);

export default scene(
	{ background: backgrounds.room },
	room(212),
	windowFrame([60, 74], { width: 80, height: 70, view: backgrounds.night }),
	bed([132, 238], 220, clothes.teal),
	tableTop([426, 252], { width: 70, height: 66, depth: 16 }),
	phoneLying([428, 178], 1),
	shadow([206, 254], 40),
	shadow([330, 254], 44),
	rect([302, 208], 56, 10, wood.main, { rx: 3, stroke: wood.dark, 'stroke-width': 2 }),
	rect([308, 218], 8, 34, wood.dark),
	rect([344, 218], 8, 34, wood.dark),
	person({ ...cast.boy, scale: 1.22, at: [190, 252], pose: { ...sitting, tilt: 26 }, lookDown: true }),
	person(father),
	speech([300, 36], [mouth[0] - 8, mouth[1] - 14], '你慢慢说，我听着', 22),
);
