/** A classroom in winter for finding what passes illness on: one coughs into the air, two drink from one mug, one rubs the eyes, used tissues lie about, a mess on the floor; one coughs into the elbow, a window stands open. */
import { room } from '../../parts/building.ts';
import { droplets, mess, mug } from '../../parts/health-things.ts';
import { clothes, glass, metal, paper, trunk } from '../../parts/palette.ts';
import { cast, person, standing, standingSide } from '../../parts/person.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { curve, path, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const elbow = {
	...standingSide,
	frontArm: [
		[38, -128],
		[2, -113],
	],
	tilt: 22,
} as const;
const rubbing = {
	...standing,
	frontArm: [
		[-30, -112],
		[-9, -137],
	],
	backArm: [
		[30, -112],
		[9, -137],
	],
} as const;
const drink = {
	...standingSide,
	frontArm: [
		[24, -92],
		[20, -112],
	],
} as const;

export default scene(
	{ height: 300 },
	room(196),
	rect([30, 26], 92, 92, glass.main, { stroke: trunk.main, 'stroke-width': 6, rx: 3 }),
	path('M122 26L160 14V128L122 118Z', '#EAF6FA', { stroke: trunk.main, 'stroke-width': 6, 'stroke-linejoin': 'round' }),
	curve('M52 58q16 -8 32 0t26 0M48 82q16 -8 32 0t26 0', '#FFFFFF', 4),
	shadow([50, 260], 24),
	person({ ...cast.boy, scale: 1.15, at: [50, 258], pose: { ...standingSide, tilt: 10 } }),
	droplets([84, 150], 1),
	shadow([188, 248], 24),
	person({ ...cast.smallGirl, sleeves: 'long', scale: 1.25, at: [188, 246], pose: elbow }),
	person({ ...cast.teenGirl, size: 'child', hairStyle: 'bun', scale: 1.12, at: [288, 226], pose: rubbing }),
	tableTop([288, 262], { width: 124, height: 48, depth: 18 }),
	[
		[262, 202],
		[292, 198],
		[318, 204],
	]
		.map(([x = 0, y = 0]) =>
			path(`M${x - 12} ${y}l5 -11l9 3l8 -4l4 10l-10 6z`, paper, {
				stroke: metal.dark,
				'stroke-width': 1.8,
				'stroke-linejoin': 'round',
			}),
		)
		.join(''),
	mess([236, 285], 40, false),
	shadow([388, 250], 22),
	shadow([452, 250], 22),
	person({ ...cast.girl, scale: 1.05, at: [388, 248], pose: drink, frontHand: [411, 166] }),
	person({
		...cast.deepBoy,
		legs: 'long',
		scale: 1.05,
		at: [452, 248],
		pose: drink,
		flip: true,
		frontHand: [429, 168],
	}),
	mug([420, 176], clothes.red, 1),
);
