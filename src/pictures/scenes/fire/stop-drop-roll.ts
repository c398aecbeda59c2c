/** Three small pictures for clothes on fire: stop, drop to the ground with the hands over the face, roll to and fro. */
import { arrow, badge } from '../../parts/marks.ts';
import { backgrounds, clothes, danger, floor, ink, paper } from '../../parts/palette.ts';
import { cast, lyingOnBack, person, standing } from '../../parts/person.ts';
import { curve, place, type Point, rect, scene } from '../../parts/svg.ts';
import { flame, shadow } from '../../parts/things.ts';

const panel = (
	[x, y]: Point,
	width: number,
	height: number,
	horizon: number,
	number: number,
	...drawing: string[]
): string =>
	rect([x, y], width, height, floor.main, { rx: 12 }) +
	rect([x, y], width, horizon - y, paper, { rx: 12 }) +
	rect([x, horizon - 14], width, 14, paper) +
	rect([x, y], width, height, 'none', { rx: 12, stroke: '#DDA57B', 'stroke-width': 2 }) +
	drawing.join('') +
	badge([x + 24, y + 24], number, danger.dark);
const child = { ...cast.boy, top: clothes.yellow };
const stopping = {
	...standing,
	frontArm: [
		[-28, -88],
		[-34, -112],
	],
	backArm: [
		[26, -84],
		[34, -66],
	],
	palm: true,
} as const;
const covered = {
	...lyingOnBack,
	frontArm: [
		[-40, -46],
		[-69, -27],
	],
	backArm: [
		[-34, -42],
		[-60, -30],
	],
} as const;
const rolling = {
	...standing,
	frontArm: [
		[-30, -112],
		[-9, -140],
	],
	backArm: [
		[30, -112],
		[9, -140],
	],
} as const;
/** The half of a turn round the body: the far half first, then the body, then the near half with its head. */
const far = (x: number): string => curve(`M${x} 238C${x - 34} 236 ${x - 34} 168 ${x} 164`, ink, 6);
const near = (x: number, up: boolean): string => {
	const d = `M${x} 164C${x + 34} 168 ${x + 34} 236 ${x} 238`;
	const tip: readonly Point[] = up
		? [
				[x + 11, 168],
				[x - 2, 163],
			]
		: [
				[x + 11, 234],
				[x - 2, 239],
			];
	return curve(d, paper, 11) + curve(d, ink, 6) + arrow(tip, ink, 6);
};

export default scene(
	{ background: backgrounds.fire },
	panel(
		[8, 8],
		150,
		254,
		196,
		1,
		shadow([84, 244], 40),
		person({ ...child, scale: 1.85, at: [82, 242], pose: stopping }),
		flame([106, 152], 0.7),
	),
	panel(
		[166, 8],
		306,
		123,
		84,
		2,
		shadow([316, 112], 100),
		person({ ...child, scale: 1.8, at: [330, 116], pose: covered }),
		flame([326, 80], 0.7),
	),
	panel(
		[166, 139],
		306,
		123,
		190,
		3,
		far(302),
		far(372),
		place([438, 202], person({ ...child, scale: 1.8, at: [0, 0], pose: rolling }), 1, -90),
		near(302, false),
		near(372, true),
	),
);
