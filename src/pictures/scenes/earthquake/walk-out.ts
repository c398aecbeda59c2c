/** After the shaking three pupils walk out of the school on to the open ground, bags over their heads, a teacher shows the way. */
import { apartment, ground } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass, wall } from '../../parts/palette.ts';
import { cast, person, skeleton, standing, walking } from '../../parts/person.ts';
import { bagOverHead } from '../../parts/quake-things.ts';
import { type Point, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const pupil = (looks: object, at: Point, tone: (typeof clothes)['blue'], scale: number): string => {
	const who = { ...cast.boy, ...looks, at, pose: walking, scale, sleeves: 'short' } as const;
	const { head } = skeleton(who);
	const top: Point = [head[0], head[1] - 17 * scale];
	return (
		shadow([at[0], at[1] + 2], 26 * scale) +
		person({
			...who,
			frontHand: [top[0] - 12 * scale, top[1] + 10 * scale],
			backHand: [top[0] + 20 * scale, top[1] + 8 * scale],
			elbowsUp: true,
		}) +
		bagOverHead(top, tone, scale)
	);
};

const showing = {
	...standing,
	backArm: [
		[26, -92],
		[52, -98],
	],
} as const;

export default scene(
	{ background: backgrounds.sky },
	ground(196, grass),
	apartment([78, 200], { columns: 4, rows: 4, tone: wall }),
	pupil({ ...cast.girl }, [128, 246], clothes.red, 1.2),
	pupil({ ...cast.deepBoy }, [214, 248], clothes.green, 1.25),
	pupil({ ...cast.boy }, [300, 250], clothes.blue, 1.3),
	shadow([400, 254], 34),
	person({ ...cast.teacher, scale: 1.1, at: [400, 252], pose: showing }),
);
