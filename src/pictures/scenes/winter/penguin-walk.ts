/** On an icy path a girl walks like a penguin: small steps, feet out, arms a little away, gloves on; in a small picture a boy runs with his hands in his pockets, crossed out. */
import { no } from '../../parts/marks.ts';
import { backgrounds, clothes, danger, paper } from '../../parts/palette.ts';
import { cast, person, running, skeleton, standing } from '../../parts/person.ts';
import { clip, type Point, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { icePatch, mittens, scarf, snowfall, snowGround, woolHat } from '../../parts/winter-street.ts';

const waddle = {
	...standing,
	frontArm: [
		[-26, -88],
		[-42, -70],
	],
	backArm: [
		[26, -88],
		[42, -70],
	],
	frontLeg: [
		[-12, -38],
		[-17, -5],
	],
	backLeg: [
		[12, -38],
		[19, -8],
	],
} as const;
const girl = {
	...cast.girl,
	top: clothes.orange,
	sleeves: 'long',
	scale: 1.9,
	at: [154, 252] as Point,
	pose: waddle,
} as const;
const s = skeleton(girl);
const boy = {
	...cast.boy,
	top: clothes.blue,
	sleeves: 'long',
	scale: 1.1,
	at: [382, 190] as Point,
	pose: running,
} as const;
const b = skeleton(boy);

export default scene(
	{ background: '#D3E2EC' },
	snowGround(190),
	snowfall(0, 290, 4, 150),
	icePatch([156, 248], 118, 20),
	shadow([154, 256], 46),
	person({ ...girl, shoes: clothes.earth }),
	scarf(s, 1.7, clothes.green),
	woolHat(s.head, 16.5 * 1.9, clothes.red),
	mittens(s, 12, clothes.blue),
	clip(
		rect([296, 52], 172, 166, '#000000', { rx: 14 }),
		rect([296, 52], 172, 166, backgrounds.winter) +
			rect([296, 172], 172, 50, paper) +
			icePatch([392, 196], 66, 12) +
			person({
				...boy,
				frontHand: [b.hip[0] + 2, b.hip[1] - 2],
				backHand: [b.hip[0] + 8, b.hip[1]],
				shoes: clothes.earth,
			}) +
			woolHat(b.head, 16.5 * 1.1, clothes.green, 10),
	),
	rect([296, 52], 172, 166, 'none', { rx: 14, stroke: danger.dark, 'stroke-width': 4 }),
	no([320, 78], 18),
);
