/** At the front door a parent crouches to talk with the child about four things: where, with whom, what, until when. */
import { door, room } from '../../parts/building.ts';
import { clothes, danger, hairs, ink, paper, skins } from '../../parts/palette.ts';
import { cast, crouching, person, standingSide } from '../../parts/person.ts';
import { circle, curve, path, place, type Point, scene } from '../../parts/svg.ts';
import { clock, shadow } from '../../parts/things.ts';

const disc = (at: Point, drawing: string): string =>
	place(at, circle([0, 0], 29, paper, { stroke: ink, 'stroke-width': 2.5 }) + drawing);
const pin =
	path('M0 18C-8 6 -14 0 -14 -6A14 14 0 1 1 14 -6C14 0 8 6 0 18Z', danger.main, {
		stroke: danger.dark,
		'stroke-width': 2,
	}) + circle([0, -6], 5.5, paper);
const friend = (x: number, hair: string, skin: string, top: string): string =>
	path(`M${x - 10} 17C${x - 10} 2 ${x + 10} 2 ${x + 10} 17Z`, top) +
	circle([x, -4], 8.5, skin) +
	path(`M${x - 9} -3A9 9 0 0 1 ${x + 9} -3C${x + 4} -8 ${x - 4} -8 ${x - 9} -3Z`, hair);
const ball =
	circle([0, 0], 16, clothes.orange.main, { stroke: clothes.orange.dark, 'stroke-width': 2.5 }) +
	curve('M-16 0H16M0 -16V16M-11 -11Q-2 0 -11 11M11 -11Q2 0 11 11', clothes.orange.dark, 2.2);

export default scene(
	{},
	room(218),
	door([428, 218], { width: 66, height: 140, handle: 'left' }),
	disc([88, 52], pin),
	disc(
		[170, 52],
		friend(-9, hairs.black.main, skins.light.main, clothes.teal.main) +
			friend(10, hairs.brown.main, skins.deep.main, clothes.red.dark),
	),
	disc([252, 52], ball),
	place([334, 52], clock([0, 0], 29, 17, 0)),
	shadow([130, 250], 40),
	shadow([282, 250], 28),
	person({ ...cast.father, scale: 1.3, at: [130, 246], pose: crouching }),
	person({ ...cast.girl, scale: 1.25, at: [282, 250], pose: standingSide, flip: true, backpack: clothes.blue }),
);
