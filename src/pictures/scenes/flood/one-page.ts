/** On the inside of the front door hangs a sheet with four lines: where to meet, whom to call, who looks after whom, the bag is by the door; a bag stands beside it. */
import { frontDoor } from '../../parts/home-things.ts';
import { room } from '../../parts/building.ts';
import { backgrounds, clothes, ink, paper } from '../../parts/palette.ts';
import { badge } from '../../parts/marks.ts';
import { rect, scene, text } from '../../parts/svg.ts';
import { backpack, shadow } from '../../parts/things.ts';

const rows = ['在哪里碰面', '打给谁', '谁管谁', '包在门边'];

export default scene(
	{ background: backgrounds.room },
	room(224),
	frontDoor([96, 226], 128, 206),
	shadow([206, 244], 34),
	backpack([206, 216], clothes.red, 1.6),
	rect([262, 18], 196, 200, paper, { rx: 6, stroke: '#8A97A1', 'stroke-width': 3 }),
	rect([338, 10], 44, 16, clothes.yellow.main, { stroke: clothes.yellow.dark, 'stroke-width': 2 }),
	...rows.map(
		(row, index) => badge([286, 56 + index * 44], index + 1, ink, 15) + text([380, 64 + index * 44], row, 24),
	),
);
