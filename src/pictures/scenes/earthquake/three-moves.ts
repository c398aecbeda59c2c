/** Three small pictures: under a swinging lamp a child goes down on hands and knees, curls under a desk with an arm over the neck, holds the desk leg fast. */
import { badge } from '../../parts/marks.ts';
import { backgrounds, danger, floor, paper } from '../../parts/palette.ts';
import { cast, person, skeleton } from '../../parts/person.ts';
import { hangingLamp, plainTable } from '../../parts/quake-things.ts';
import { allFours, curledLow } from '../../parts/shelter-poses.ts';
import { circle, type Point, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const panel = (x: number, number: number, ...drawing: string[]): string =>
	rect([x, 10], 150, 250, floor.main, { rx: 12 }) +
	rect([x, 10], 150, 176, paper, { rx: 12 }) +
	rect([x, 170], 150, 16, paper) +
	rect([x, 10], 150, 250, 'none', { rx: 12, stroke: '#CBA98B', 'stroke-width': 2 }) +
	drawing.join('') +
	badge([x + 26, 36], number, danger.dark, 17);
const child = { ...cast.girl, scale: 1.22 };
const under = (x: number, holds: boolean): string => {
	const base = { ...child, at: [x - 16, 236] as Point, pose: curledLow };
	const { head } = skeleton(base);
	const leg: Point = [x + 59, 206];
	const hand = holds ? leg : ([x + 30, 231] as Point);
	return (
		shadow([x, 238], 62) +
		plainTable([x, 238], 136, 100) +
		person({ ...base, frontHand: [head[0] - 15, head[1] - 13], backHand: hand, elbowsUp: true }) +
		(holds ? circle(leg, 15, 'none', { stroke: danger.dark, 'stroke-width': 4 }) : '')
	);
};

export default scene(
	{ background: backgrounds.earth },
	panel(8, 1, shadow([83, 238], 60), hangingLamp([104, 11], 18), person({ ...child, at: [76, 236], pose: allFours })),
	panel(165, 2, under(240, false)),
	panel(322, 3, under(397, true)),
);
