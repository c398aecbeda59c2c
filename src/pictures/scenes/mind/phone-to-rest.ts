/** At night the telephone lies on the table in the living room; through the open door a girl lies in bed under a quilt. */
import { openDoor, room, windowFrame } from '../../parts/building.ts';
import { phoneLying, plant } from '../../parts/home-things.ts';
import { clothes, hairs, ink, metal, paper, skins, trunk } from '../../parts/palette.ts';
import { head } from '../../parts/head.ts';
import { tableTop } from '../../parts/school-furniture.ts';
import { circle, curve, path, rect, scene } from '../../parts/svg.ts';
import { clock } from '../../parts/talk.ts';

const night = { main: '#3F5568', dark: '#2B3C4C' };
const boards = { main: '#4D4A52', dark: '#35333A' };

export default scene(
	{ background: night.main },
	room(214, night, boards),
	openDoor([338, 214], { width: 190, height: 176, beyond: '#2B4257', leaf: 26 }),
	windowFrame([380, 88], { width: 74, height: 60, view: '#1B2C3B', bars: false }),
	circle([388, 84], 14, '#FBEFC2'),
	circle([394, 79], 12, '#1B2C3B'),
	rect([256, 158], 10, 54, trunk.main, { rx: 3, stroke: trunk.dark, 'stroke-width': 2 }),
	rect([262, 184], 164, 26, paper, { rx: 5, stroke: metal.dark, 'stroke-width': 2 }),
	rect([268, 164], 54, 22, paper, { rx: 11, stroke: metal.dark, 'stroke-width': 2 }),
	head({
		at: [296, 158],
		r: 17,
		view: 'side',
		tilt: -78,
		skin: skins.tan,
		hair: hairs.black,
		hairStyle: 'short',
		lookDown: true,
	}),
	path('M318 176C342 160 400 158 426 176V202H318Z', clothes.blue.main, {
		stroke: clothes.blue.dark,
		'stroke-width': 2.5,
		'stroke-linejoin': 'round',
	}),
	curve('M350 168q6 12 0 26', clothes.blue.dark, 2.4),
	clock([64, 66], 28, 22, 0),
	tableTop([108, 252], { width: 150, height: 62, depth: 20 }),
	plant([60, 186], 0.5),
	phoneLying([128, 182], 2.1),
	circle([64, 66], 2.6, ink),
);
