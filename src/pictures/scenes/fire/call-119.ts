/** A child stands on open ground well away from a smoking block of flats and calls 119. */
import { smokeCloud } from '../../parts/building.ts';
import { apartment, cloud, ground, tree } from '../../parts/outdoors.ts';
import { backgrounds } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const caller = { ...cast.girl, scale: 1.45, at: [132, 250], pose: onPhone } as const;
const { ear } = skeleton(caller);

export default scene(
	{ background: backgrounds.sky },
	cloud([60, 50], 0.9),
	ground(196),
	apartment([404, 198], { columns: 3, rows: 3, smokeAt: [1, 0], scale: 0.86 }),
	smokeCloud([424, 44], 0.9),
	tree([318, 200], 0.5),
	shadow([132, 252], 34),
	person(caller),
	phone([ear[0] - 1, ear[1] - 4], 8, 1.25),
	speech([268, 50], [176, 112], ['喂，119 吗？', '3 号楼着火了'], 24),
);
