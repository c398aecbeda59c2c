/** At night light falls through the open bedroom door; the mother sits up in bed, the girl stands beside it and tells her. */
import { openDoor, room } from '../../parts/building.ts';
import { clothes, metal, paper, trunk } from '../../parts/palette.ts';
import { cast, person, type Pose, skeleton, standingSide } from '../../parts/person.ts';
import { sittingFront } from '../../parts/school-poses.ts';
import { line, path, rect, scene } from '../../parts/svg.ts';
import { shadow, speech } from '../../parts/things.ts';

const night = { main: '#3F5568', dark: '#2B3C4C' };
const boards = { main: '#4D4A52', dark: '#35333A' };
/** Sitting up in bed: the legs end under the quilt. */
const underQuilt: Pose = {
	...sittingFront,
	frontLeg: [
		[-9, -42],
		[-10, -36],
	],
	backLeg: [
		[9, -42],
		[10, -36],
	],
};
const girl = {
	...cast.teenGirl,
	top: clothes.yellow,
	bottom: clothes.teal,
	scale: 1.25,
	at: [186, 250],
	pose: standingSide,
	lookDown: true,
} as const;
const { mouth } = skeleton(girl);

export default scene(
	{},
	room(206, night, boards),
	openDoor([72, 206], { width: 84, height: 168, beyond: '#FFE9A8', leaf: 24 }),
	path('M32 206H114L150 272H20Z', '#FFE9A8', { opacity: 0.5 }),
	rect([452, 120], 14, 128, trunk.main, { rx: 4, stroke: trunk.dark, 'stroke-width': 2 }),
	rect([268, 198], 190, 34, paper, { rx: 6, stroke: metal.dark, 'stroke-width': 2 }),
	line(
		[
			[280, 232],
			[280, 250],
		],
		trunk.dark,
		9,
	),
	rect([404, 150], 52, 50, paper, { rx: 14, stroke: metal.dark, 'stroke-width': 2 }),
	person({
		...cast.mother,
		top: clothes.pink,
		scale: 1.14,
		at: [384, 252],
		pose: underQuilt,
		headView: 'side',
		flip: true,
		frontHand: [330, 186],
	}),
	path('M268 204C300 182 400 184 446 200V240H268Z', clothes.blue.main, {
		stroke: clothes.blue.dark,
		'stroke-width': 2.5,
		'stroke-linejoin': 'round',
	}),
	shadow([186, 252], 30),
	person(girl),
	speech([266, 40], [mouth[0] + 8, mouth[1] - 12], '妈，我很难受', 24),
);
