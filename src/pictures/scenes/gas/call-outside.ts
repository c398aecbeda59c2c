/** In the open air, far from the house, a girl telephones beside her grandmother and a neighbour; gas smell stays at the window of the house. */
import { gasWaves } from '../../parts/gas-things.ts';
import { apartment, ground, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass, wall } from '../../parts/palette.ts';
import { cast, onPhone, person, skeleton, standing } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { phone, shadow, speech } from '../../parts/things.ts';

const girl = { ...cast.girl, scale: 1.36, at: [392, 252], pose: onPhone, flip: true } as const;
const { ear, mouth } = skeleton(girl);

export default scene(
	{ background: backgrounds.sky },
	ground(204, grass),
	apartment([70, 206], { columns: 3, rows: 4, tone: wall }),
	gasWaves([104, 132], 0.62),
	tree([196, 208], 0.6),
	shadow([290, 254], 32),
	shadow([392, 254], 32),
	person({ ...cast.grandma, scale: 1.06, at: [290, 252], pose: standing, headView: 'side' }),
	person({ ...girl, top: clothes.yellow }),
	phone([ear[0] + 2, ear[1] - 4], -8, 1.25),
	speech([258, 42], [mouth[0] - 8, mouth[1] - 12], ['喂，我家厨房', '有燃气味'], 22),
);
