/** A boy in a wheelchair at an inner wall has locked the wheels (a padlock points to them) and bends forward, his arms over head and neck; beside him a girl crouches, her arms over her head. */
import { exitSign, room } from '../../parts/building.ts';
import { padlock } from '../../parts/home-dangers.ts';
import { arrow } from '../../parts/marks.ts';
import { backgrounds, clothes, skins } from '../../parts/palette.ts';
import { cast, person, skeleton } from '../../parts/person.ts';
import { bentOverSitting, crouchedCovered } from '../../parts/shelter-poses.ts';
import { type Point, scene } from '../../parts/svg.ts';
import { shadow, wheelchair } from '../../parts/things.ts';

const at: Point = [150, 252];
const boy = { ...cast.boy, top: clothes.green, skin: skins.tan, scale: 1.6, at, pose: bentOverSitting };
const { head } = skeleton(boy);
const girl = { ...cast.girl, scale: 1.6, at: [362, 252] as Point, pose: crouchedCovered, flip: true };
const hers = skeleton(girl).head;

export default scene(
	{ background: backgrounds.earth },
	room(206),
	exitSign([420, 44], 'right', 1.1),
	shadow([150, 254], 70),
	wheelchair(at, 1.12),
	person({
		...boy,
		frontHand: [head[0] - 20, head[1] - 18],
		backHand: [head[0] + 6, head[1] - 27],
		elbowsUp: true,
	}),
	padlock([44, 206], 1.7),
	arrow([
		[72, 214],
		[106, 220],
	]),
	shadow([362, 254], 46),
	person({ ...girl, frontHand: [hers[0] + 16, hers[1] - 22], backHand: [hers[0] - 10, hers[1] - 26], elbowsUp: true }),
);
